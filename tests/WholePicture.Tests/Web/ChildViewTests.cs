using WholePicture.Access.Rights;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Tests.Cast;
using WholePicture.Web.Pages.Children;
using WholePicture.Words;
using WholePicture.Words.Settings;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Web;

/// <summary>What one reader may not read neither shapes the page nor is told by anything on it.</summary>
public class ChildViewTests
{
    [Fact]
    public void A_concern_that_rests_on_what_is_hidden_from_its_reader_is_not_there_at_all()
    {
        Entry[] told = [Police.CalledOut(-20, Behaviour.Strangulation).Entry, Police.CalledOut(-18, Behaviour.Strangulation).Entry];
        var him = Seen(Nia with { Person = Daniel.Id }, told);

        Assert.Contains(Seen(Nia, told).Concerns.All, concern => concern.Concern.Code == "grave-violence-again" && concern.RestsOn.Count == 2);
        Assert.Empty(him.Concerns.All);
        Assert.Empty(him.KeepSafe);
        Assert.Empty(him.Shown.Known.Entries);
    }

    [Fact]
    public void A_concern_that_rests_on_what_is_only_known_to_exist_says_who_holds_it_and_no_more()
    {
        Piece[] kept = [Police.CalledOut(-20, Behaviour.Strangulation) with { OnlyThisAgency = true }, Police.CalledOut(-18, Behaviour.Strangulation)];
        var concern = Seen(Nia, [.. kept.Select(piece => piece.Entry)]).Concerns.All.Single(concern => concern.Concern.Code == "grave-violence-again");

        Assert.True(concern.IsHeldBack);
        Assert.Equal("Part of what this rests on is held by Eastmere police and not shared with you. Ring them before you decide.", concern.Because);
        Assert.Equal([true, false], concern.RestsOn.Select(rests => rests.IsHeldBack));
    }

    [Fact]
    public void Who_must_never_learn_that_somebody_spoke_is_said_and_who_spoke_only_to_whoever_may_read_it()
    {
        var known = Police.CalledOut(-30).About(Amara.As(PersonRole.Child), Ife.As(PersonRole.Mother), Daniel.As(PersonRole.Father)).Entry;
        var kept = (Midwives.WasTold(-20) with { OnlyThisAgency = true }).About(Amara.As(PersonRole.Child), Ife.As(PersonRole.Victim), Daniel.As(PersonRole.AllegedPerpetrator), Someone.Unnamed("his cousin in flat 6").As(PersonRole.Discloser)).Entry;

        Assert.Equal("Daniel (Father) must never learn that his cousin in flat 6 spoke to anyone.", Assert.Single(Seen(Mo, known, kept).KeepSafe));
        Assert.Equal("Daniel (Father) must never learn that anyone spoke.", Assert.Single(Seen(Nia, known, kept).KeepSafe));
    }

    [Fact]
    public void Whoever_is_named_only_in_what_is_kept_is_not_named_by_the_warning() =>
        Assert.Empty(Seen(Nia, Midwives.HeardSaid(-30).Entry, (Midwives.WasTold(-20) with { OnlyThisAgency = true }).Entry).KeepSafe);

    private static ChildView Seen(WholePicture.Access.Professional reader, params Entry[] entries) => new(
        Fold.Picture(Amara.Key, entries, Today.Now, Eastmere, LocalSettings.National),
        new(Amara.Key, Today.Now, null),
        new(reader, Ground.Involved, Wall.None));
}
