using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Safeguards;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards;

public class SafeguardTests
{
    private static readonly Piece call = Police.CalledOut(-1);

    [Fact]
    public void One_that_fails_is_named_and_the_others_speak()
    {
        var found = Safeguard.Check(PictureOf(call), [new Breaks(), new BreaksHalfway(), new Raises(Today.At(-1))]);

        Assert.Equal(["breaks", "breaks-halfway"], found.Broken);
        Assert.Equal("raises", Assert.Single(found.Now).Code);
    }

    [Theory]
    [InlineData(16, 5, true)]
    [InlineData(16, 6, false)]
    public void It_holds_now_from_its_own_minute_on(int hour, int minute, bool now)
    {
        var found = Safeguard.Check(PictureOf(call), [new Raises(Today.At(0, hour, minute))]);

        Assert.Equal((now ? 1 : 0, now ? 0 : 1), (found.Now.Count, found.Coming.Count));
    }

    [Theory]
    [InlineData("2022-10-17", false)]
    [InlineData("2022-10-18", true)]
    public void A_picture_of_a_day_is_checked_with_what_spoke_that_day(string published, bool speaks)
    {
        var day = DateOnly.Parse(published, null).DayNumber - Today.Day(0).DayNumber;
        var picture = PictureAt(Today.At(day, 16), Police.CalledOut(day - 100), Police.CalledOut(day - 60), Police.CalledOut(day - 30), Police.CalledOut(day - 1));

        Assert.Equal(speaks, Safeguard.Check(picture).Now.Any(concern => concern.Code == "call-outs-add-up"));
        Assert.Contains(Safeguard.Check(picture, Safeguard.All).Now, concern => concern.Code == "call-outs-add-up");
    }

    [Theory]
    [InlineData("2008-11-19", true)]
    [InlineData("2008-11-18", false)]
    public void About_whoever_has_grown_up_nothing_is_raised(string born, bool raised)
    {
        var amara = Family.Amara.Born(DateOnly.Parse(born, null).DayNumber - Today.Day(0).DayNumber);

        Assert.Equal(raised, Safeguard.Check(PictureOf(call.And(amara.As(PersonRole.Child))), [new Raises(null)]).Now.Count > 0);
    }

    /// <summary>Nobody is asked to visit, examine or review a child who has died. What threatens the mother, and what the death itself asks for, goes on.</summary>
    [Fact]
    public void After_a_childs_death_nothing_is_asked_that_only_a_living_child_needs()
    {
        Piece[] before = [Midwives.Delivered(-80), SocialCare.Enquires(-12, SocialCare), Police.CalledOut(-40), Police.CalledOut(-30), Police.CalledOut(-20), Police.CalledOut(-10)];
        var death = Midwives.Records(new Death(), -2, Family.Amara.As(PersonRole.Child), Family.Amara.As(PersonRole.Deceased), Family.Ife.As(PersonRole.Mother));

        Assert.Contains("conference-due", Codes(before));
        Assert.DoesNotContain("conference-due", Codes([.. before, death]));
        Assert.Empty(Codes([.. before, death]).Intersect(Safeguard.All.Where(rule => rule.Card.EndsWithTheChild).Select(rule => rule.Card.Code)));
        Assert.Contains("child-death-not-notified", Codes([.. before, death]));
        Assert.Contains("call-outs-and-no-marac", Codes([.. before, death]));

        var ended = Midwives.Records(new PregnancyEnded(), -5, Family.Amara.Due(60).As(PersonRole.Child), Family.Amara.As(PersonRole.Deceased), Family.Ife.As(PersonRole.Mother));
        Piece[] expected = [Midwives.Expects(60), SocialCare.Enquires(-12, SocialCare), Police.CalledOut(-40), Police.CalledOut(-30)];

        Assert.NotEmpty(Codes(expected).Intersect(Safeguard.All.Where(rule => rule.Card.EndsWithTheChild).Select(rule => rule.Card.Code)));
        Assert.Empty(Codes([.. expected, ended]).Intersect(Safeguard.All.Where(rule => rule.Card.EndsWithTheChild).Select(rule => rule.Card.Code)));

        static IEnumerable<string> Codes(Piece[] pieces) => Safeguard.Check(PictureOf(pieces)) is var found ? found.Now.Concat(found.Coming).Select(concern => concern.Code).Distinct() : [];
    }

    [Fact]
    public void The_next_look_is_at_the_earliest_that_is_coming()
    {
        Assert.Null(Safeguard.Check(PictureOf(call), [new Raises(Today.At(-1))]).NextLook);
        Assert.Equal(Today.At(1), Safeguard.Check(PictureOf(call), [new Raises(Today.At(2)), new Raises(Today.At(1)), new Raises(Today.At(-1))]).NextLook);
    }

    [Fact]
    public void Or_when_a_setting_changes()
    {
        var picture = Drawn(Today.Now, Setting("raises", "days", new(Today.Day(-5), 3), new(Today.Day(1), 2)), call);

        Assert.Equal(Today.At(1, 0), Safeguard.Check(picture, [new Raises(Today.At(2))]).NextLook);
        Assert.Equal(Today.At(0, 20), Safeguard.Check(picture, [new Raises(Today.At(0, 20))]).NextLook);
    }

    [Fact]
    public void A_concern_holds_since_its_last_entry_was_received_and_is_answered_in_its_time()
    {
        var late = Police.CalledOut(-20).ReceivedOn(-3);
        var concern = new Raises(null).Check(PictureOf(call, late)).Single();

        Assert.Equal((Today.At(-1), Today.At(0, 17)), (concern.From, concern.AnswerBy));
        concern.RestsOn(late, call);
    }

    [Theory]
    [InlineData(0, 0, 10, "2026-11-18T17:00")]
    [InlineData(0, 0, 18, "2026-11-19T17:00")]
    [InlineData(0, 1, 18, "2026-11-19T17:00")]
    [InlineData(0, 3, 10, "2026-11-23T17:00")]
    [InlineData(4, 0, 22, "2026-11-19T02:00")]
    [InlineData(24, 0, 10, "2026-11-19T10:00")]
    public void An_answer_is_never_due_before_it_is_asked_for(int hours, int workingDays, int hour, string due) =>
        Assert.Equal(London.Instant(DateTime.ParseExact(due, "yyyy-MM-dd'T'HH:mm", null)), new Within(hours, workingDays).After(Today.At(0, hour)));

    [Fact]
    public void Two_are_the_same_when_they_say_the_same_of_the_same_facts()
    {
        var concern = Raised(call);

        Assert.True(concern.SaysTheSameAs(Raised(call)));
        Assert.False(concern.SaysTheSameAs(concern with { Because = "Otherwise." }));
        Assert.False(concern.SaysTheSameAs(concern with { RestsOn = [] }));
        Assert.False(concern.SaysTheSameAs(concern with { For = [] }));
        Assert.False(concern.SaysTheSameAs(concern with { From = Today.Now }));
        Assert.False(concern.SaysTheSameAs(concern with { About = "another" }));
    }

    private static Concern Raised(params Piece[] pieces) => new Raises(null).Check(PictureOf(pieces)).Single();

    private abstract class Test(string code) : ISafeguard
    {
        public SafeguardCard Card { get; } = new() { Code = code, LooksFor = "", Asks = "", QuietWhen = "", Taught = [], Within = Within.Days(1) };

        public abstract IEnumerable<Concern> Check(Picture picture);
    }

    private sealed class Raises(DateTimeOffset? from) : Test("raises")
    {
        public override IEnumerable<Concern> Check(Picture picture) => [Card.Raise(picture, "Because.", picture.Entries, Recipient.Of(Role.Midwife), from: from)];
    }

    private sealed class Breaks() : Test("breaks")
    {
        public override IEnumerable<Concern> Check(Picture picture) => throw new InvalidOperationException();
    }

    private sealed class BreaksHalfway() : Test("breaks-halfway")
    {
        public override IEnumerable<Concern> Check(Picture picture)
        {
            yield return Card.Raise(picture, "Because.", picture.Entries, Recipient.Of(Role.Midwife));

            throw new InvalidOperationException();
        }
    }
}
