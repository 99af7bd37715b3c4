using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures;

public class CorrectionsTests
{
    private static readonly Piece first = Police.CalledOut(-9);
    private static readonly Piece second = Police.CalledOut(-8).Correcting(first);
    private static readonly Piece third = Police.CalledOut(-7).Correcting(second);

    [Fact]
    public void A_correction_stands_in_the_place_of_what_it_corrects() => Stand([second], first, second);

    [Fact]
    public void So_does_the_correction_of_a_correction() => Stand([third], first, second, third);

    [Fact]
    public void A_correction_that_comes_before_the_original_stands_all_the_same()
    {
        Stand([second], second);
        Stand([third], third, first, second);
        Stand([third], third, second);
    }

    [Fact]
    public void Of_two_corrections_of_one_entry_the_later_known_stands()
    {
        var other = Police.CalledOut(-6).Correcting(first);

        Stand([other], first, second, other);
    }

    [Fact]
    public void Of_two_known_at_one_moment_the_later_version_stands()
    {
        var (ninth, tenth) = (Police.CalledOut(-8).Correcting(first) with { Reference = "7-v9" }, Police.CalledOut(-8).Correcting(first) with { Reference = "7-v10" });

        Stand([tenth], first, ninth, tenth);
    }

    [Fact]
    public void A_withdrawal_leaves_nothing()
    {
        var withdrawal = Police.CalledOut(-6).Withdrawing(first);

        Stand([], first, withdrawal);
        Stand([], withdrawal);
    }

    [Fact]
    public void What_a_withdrawn_correction_had_corrected_does_not_come_back() => Stand([], first, second, Police.CalledOut(-6).Withdrawing(second));

    [Fact]
    public void To_withdraw_one_of_two_corrections_leaves_the_other()
    {
        var (other, withdrawal) = (Police.CalledOut(-7).Correcting(first), Police.CalledOut(-6));

        Stand([second], first, second, other, withdrawal.Withdrawing(other));
        Stand([other], first, second, other, withdrawal.Withdrawing(second));
        Stand([], first, second, other, withdrawal.Withdrawing(other), Police.CalledOut(-5).Withdrawing(first));
    }

    [Fact]
    public void A_withdrawal_may_itself_be_corrected()
    {
        var withdrawal = Police.CalledOut(-6).Withdrawing(first);
        var mistaken = Police.CalledOut(-5).Correcting(withdrawal);

        Stand([mistaken], first, withdrawal, mistaken);
    }

    [Fact]
    public void Nobody_corrects_another_agency()
    {
        var other = Midwives.CalledOut(-6).Correcting(first);

        Stand([first, other], first, other);
    }

    [Fact]
    public void Of_a_ring_the_latest_known_stands()
    {
        var (one, two) = Ring();

        Stand([two], one, two);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("z")]
    public void What_corrects_an_entry_in_a_ring_stands_alone_whatever_its_name(string name)
    {
        var (one, two) = Ring();
        var after = Police.CalledOut(-5).Correcting(one) with { Reference = name };

        Stand([after], one, two, after);
    }

    [Fact]
    public void The_order_of_arrival_changes_nothing_and_every_chain_leaves_at_most_one() => Always.Holds(AnyStream.Any, told =>
    {
        var standing = Corrections.Standing(told.Entries).ToList();
        var turned = Corrections.Standing([.. told.Entries.Reverse()]);

        Assert.Equal(standing.Select(entry => entry.Id).ToHashSet(), [.. turned.Select(entry => entry.Id)]);
        Assert.DoesNotContain(standing, entry => entry.IsWithdrawal);
        Assert.Subset(standing.ToHashSet(), told.Entries.Where(entry => entry.Given.Corrects is null && !told.Entries.Any(other => Correct(other, entry))).ToHashSet());
    });

    private static bool Correct(Entry one, Entry other) => one.Agency == other.Agency && one.Given.Corrects == other.Reference;

    private static (Piece One, Piece Two) Ring() =>
        (Police.CalledOut(-9) with { Reference = "m", Corrects = "n" }, Police.CalledOut(-8) with { Reference = "n", Corrects = "m" });

    private static void Stand(Piece[] standing, params Piece[] pieces)
    {
        foreach (var order in new[] { pieces, [.. pieces.Reverse()], [.. pieces.Skip(1), pieces[0]] })
        {
            Assert.Equal(Ids(standing.Select(piece => piece.Id)), Ids(Corrections.Standing([.. order.Select(piece => piece.Entry)]).Select(entry => entry.Id)));
        }
    }

    private static IEnumerable<Guid> Ids(IEnumerable<EntryId> ids) => ids.Select(id => id.Value).Order();
}
