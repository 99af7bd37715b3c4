using WholePicture.Chronology;
using WholePicture.Pictures.Finding;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures.Finding;

public class FittingTests
{
    private static readonly DateOnly today = new(2026, 11, 21);

    [Theory]
    [InlineData("Stephen Arden")]
    [InlineData("arden stephen")]
    [InlineData("Steve Arden")]
    [InlineData("Stefen Ardn")]
    [InlineData("arde")]
    [InlineData("4 March 2019")]
    [InlineData("3/4/2019 stephen")]
    [InlineData("March 2019")]
    [InlineData("2019 arden")]
    [InlineData("stephen 5/3/2019")]
    [InlineData("999 014 2769")]
    [InlineData("9990142768")]
    [InlineData("07700 900123")]
    [InlineData("14 Quay Row")]
    [InlineData("quay row em1 4ab")]
    public void He_is_found_by(string typed) => Assert.NotNull(Fit(typed));

    [Theory]
    [InlineData("Stephen Holt")]
    [InlineData("Susan")]
    [InlineData("2018")]
    [InlineData("9990273189")]
    [InlineData("41 Mill Lane")]
    [InlineData("baby due March")]
    public void He_is_not_found_by(string typed) => Assert.Null(Fit(typed));

    [Theory]
    [InlineData("Stephen Arden 4/3/2019", true)]
    [InlineData("Stephen Arden 3/4/2019", false)]
    [InlineData("Arden 4/3/2019", false)]
    [InlineData("Stephen Ardlen 4/3/2019", false)]
    [InlineData("Ste Ard 4/3/2019", false)]
    [InlineData("999 014 2769", true)]
    [InlineData("999 014 2768", false)]
    public void All_of_it_fits_only_where_every_part_does(string typed, bool whole) => Assert.Equal(whole, Fit(typed)?.IsWhole ?? false);

    /// <summary>Lane, Close and Street are names of people too; in an address they are in nobody's keys, and count against nobody.</summary>
    [Theory]
    [InlineData("Jo Lane", "Jo", "Lane", 12, false)]
    [InlineData("Jo Lane", "Jo", "Arden", 6, false)]
    [InlineData("Lane", "Jo", "Lane", 6, false)]
    [InlineData("Jo Lane 4/3/2019", "Jo", "Lane", 24, true)]
    [InlineData("Jo Lane 4/3/2019", "Jo", "Arden", 18, false)]
    [InlineData("Mill Lane", "Jo", "Arden", 4.2, false)]
    [InlineData("12 Mill Lane", "Jo", "Arden", 8.4, false)]
    public void Somebody_may_be_called_as_a_street_is(string typed, string given, string family, double points, bool isWhole)
    {
        var entry = new EntryDraft("visit", When.On(today), DateTimeOffset.UnixEpoch, HowKnown.Seen, [new(PersonRole.Child, "c", Given: given, Family: family, Born: When.On(new(2019, 3, 4)))], default,
            Statements: [new("c", Question.LivesAt, "12 Mill Lane")]);
        var fit = new Fitting(Understood.Of(typed, today)).Of([.. FindKeys.Of(entry, 0)])!;

        Assert.Equal((points, isWhole), (Math.Round(fit.Points, 1), fit.IsWhole));
    }

    [Fact]
    public void One_name_twice_is_not_one_name()
    {
        Assert.True(Points("Mohamed", "Mohamed") > Points("Mohamed", "Ali"));

        static double Points(string given, string family) =>
            new Fitting(Understood.Of("mohamed mohamed 1980", today)).Of([.. FindKeys.Of(new EntryDraft("visit", When.On(today), DateTimeOffset.UnixEpoch, HowKnown.Seen, [new(PersonRole.Father, Given: given, Family: family, Born: When.On(new(1980, 6, 5)))], default), 0)])!.Points;
    }

    [Fact]
    public void A_child_who_is_expected_is_found_by_the_month_and_by_the_mother()
    {
        var given = new EntryDraft("visit", When.On(today), DateTimeOffset.UnixEpoch, HowKnown.Seen, [new(PersonRole.Mother, "m", Given: "Lena", Family: "Arden"), new(PersonRole.Child, "c", Expected: When.On(new(2027, 3, 9)), MotherRef: "m")], default);

        Assert.NotNull(new Fitting(Understood.Of("baby due March", today)).Of([.. FindKeys.Of(given, 1)]));
        Assert.NotNull(new Fitting(Understood.Of("baby of lena arden due march", today)).Of([.. FindKeys.Of(given, 1)]));
        Assert.Null(new Fitting(Understood.Of("baby due May", today)).Of([.. FindKeys.Of(given, 1)]));
    }

    [Fact]
    public void What_is_said_of_somebody_else_in_an_entry_finds_nobody_but_them()
    {
        var entry = Police.HeardSaid(-9).Stating(Ife, Question.LivesAt, "14 Quay Row").Entry;

        Assert.Contains(FindKeys.Address("quay"), FindKeys.Of(entry, Ife.Key));
        Assert.DoesNotContain(FindKeys.Address("quay"), FindKeys.Of(entry, Amara.Key));
    }

    private static Fit? Fit(string typed)
    {
        var he = new PersonGiven(PersonRole.Subject, "he", NhsNumber: "999 014 2769", Given: "Stephen", Family: "Arden", Born: When.On(new(2019, 3, 4)));
        var given = new EntryDraft("visit", When.On(today), DateTimeOffset.UnixEpoch, HowKnown.Seen, [he], default,
            Statements: [new("he", Question.LivesAt, "Flat 2, 14 Quay Row, EM1 4AB"), new("he", Question.Telephone, "+44 7700 900123")]);

        return new Fitting(Understood.Of(typed, today)).Of([.. FindKeys.Of(given, 0)]);
    }
}
