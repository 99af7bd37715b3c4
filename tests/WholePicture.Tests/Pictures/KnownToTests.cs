using WholePicture.Casework.Contacts;
using WholePicture.Casework.Referrals;
using WholePicture.Casework.Sharing;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Tests.Cast;
using WholePicture.Words.Settings;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures;

/// <summary>A picture as one agency held it: what it wrote, what it was given, what it says it learnt.</summary>
public class KnownToTests
{
    private static readonly Piece call = Police.CalledOut(-9);

    [Fact]
    public void An_agency_knows_what_it_wrote_and_not_what_others_wrote()
    {
        Knows(Police, [call], call);
        Knows(Midwives, [], call);
    }

    [Fact]
    public void It_knows_what_was_shared_with_it_from_then_on()
    {
        var shared = Police.Shares(-5, call, Midwives);

        Knows(Midwives, [call], call, shared);
        Knows(Surgery, [], call, shared);
    }

    [Fact]
    public void It_knows_what_it_says_it_learnt()
    {
        var read = SocialCare.Reads(-5, call);

        Knows(SocialCare, [call, read], call, read);
        Knows(Midwives, [], call, read);
    }

    [Fact]
    public void It_knows_what_was_sent_to_it()
    {
        var letter = Police.Wrote(-5, Midwives);
        var referral = Police.Records(new Referral(Surgery, "Help"), -4);

        Knows(Midwives, [letter], call, letter, referral);
        Knows(Surgery, [referral], call, letter, referral);
    }

    [Fact]
    public void Nobody_can_share_what_another_agency_holds() => Knows(Midwives, [], call, HealthVisitors.Shares(-5, call, Midwives));

    [Fact]
    public void No_agency_holds_more_than_all_of_them_do() => Always.Holds(AnyStream.Any, told =>
    {
        var whole = told.Entries.Select(entry => entry.Id).ToHashSet();

        Assert.All(All, agency => Assert.Subset(whole, Held(agency, told.Entries).Entries.Select(entry => entry.Id).ToHashSet()));
        Assert.All(All, agency => Assert.All(Held(agency, told.Entries).Entries, entry => Assert.True(entry.Agency == agency.Id || entry.Body is Letter or Referral || WasGiven(told, entry))));
    }, times: 100);

    private static bool WasGiven(Told told, Entry entry) => told.Entries.Any(other => other.Body switch
    {
        InformationShared shared => shared.Of.Contains(entry.Reference),
        NoticeRead read => read.Of == entry.Reference,
        _ => false,
    });

    private static Picture Held(Teller agency, IEnumerable<Entry> entries) => Fold.Picture(Amara.Key, entries, Today.Now, Eastmere, LocalSettings.National, agency.Id);

    private static void Knows(Teller agency, Piece[] known, params Piece[] pieces) =>
        Assert.Equal(known.Select(piece => piece.Id), Held(agency, pieces.Select(piece => piece.Entry)).Entries.Select(entry => entry.Id));
}
