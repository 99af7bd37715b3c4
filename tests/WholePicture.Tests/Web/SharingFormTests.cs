using WholePicture.Casework.Sharing;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Tests.Cast;
using WholePicture.Web.Pages.Recording;
using WholePicture.Words;
using WholePicture.Words.Settings;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Web;

/// <summary>From whom an entry is kept, the record that it was shared is kept too; where that could not be, it is not offered (REQ DA-10).</summary>
public class SharingFormTests
{
    private static readonly Piece callOut = Police.CalledOut(-3).About(InHarm);

    [Fact]
    public void The_record_of_sharing_is_kept_from_whomever_what_is_shared_is_kept_from()
    {
        var visit = Police.CalledOut(-2).About(AtHome).And(Joy.As(PersonRole.Relative), Kofi.As(PersonRole.Partner)) with { NeverLearntBy = [Kofi.Ref] };
        var picture = Drawn(callOut.Entry, visit.Entry);
        var sent = (SharingForm.New(Today.Now) with { Share = true, With = [SocialCare.Id.Value], Of = [callOut.Reference, visit.Reference], Ground = "The strategy discussion", Basis = LegalBasis.PublicTask })
            .Entry(picture, Supervisor, Today.Now).Entry;

        var never = sent["handling"]!["neverLearntBy"]!.AsArray().Select(name => $"{name}").Order();
        var people = sent["people"]!.AsArray().Select(person => ($"{person!["ref"]}", $"{person["given"]}"));

        Assert.Equal(new[] { AsKnownPerson.Ref(Daniel.Key), AsKnownPerson.Ref(Kofi.Key) }.Order(), never);
        Assert.Contains((AsKnownPerson.Ref(Daniel.Key), "Daniel"), people);
        Assert.Contains((AsKnownPerson.Ref(Kofi.Key), "Kofi"), people);
    }

    public static TheoryData<string, Entry> CannotBeKept => new()
    {
        { "from a man of whom nobody knows yet who he is", callOut.Entry with { People = [Amara.Id, Ife.Id, null] } },
        { "from somebody it was kept from once", callOut.Entry with { KeptAlso = [Tess.Key] } },
        { "within the agency", callOut.Entry with { Given = callOut.Draft with { Handling = new(OnlyThisAgency: true) } } },
        { "among named people", callOut.Entry with { Given = callOut.Draft with { Handling = new(OnlyFor: ["supervisor"]) } } },
        { "from a man whom nobody has named", callOut.Entry with { Given = callOut.Draft with { People = [.. callOut.Draft.People.Select(person => person with { Given = null })] } } },
    };

    [Theory]
    [MemberData(nameof(CannotBeKept))]
    public void What_could_not_be_kept_again_is_not_offered(string kept, Entry entry)
    {
        Assert.NotEmpty(SharingForm.MayBeShared(Drawn(callOut.Entry), Police));
        Assert.True(SharingForm.MayBeShared(Drawn(entry), Police).Count == 0, kept);
    }

    [Fact]
    public void What_was_recorded_long_ago_can_be_shared_too()
    {
        List<Piece> callOuts = [.. Enumerable.Range(1, SharingForm.Latest + 5).Select(day => Police.CalledOut(-day))];
        var form = SharingForm.New(Today.Now) with { Share = true, With = [SocialCare.Id.Value], Of = [callOuts[^1].Reference], Ground = "The strategy discussion", Basis = LegalBasis.PublicTask };

        Assert.Empty(form.Problems(PictureOf([.. callOuts]), Supervisor, Today.Now));
    }

    private static Picture Drawn(params Entry[] entries) => Fold.Picture(Amara.Key, entries, Today.Now, Eastmere, LocalSettings.National);
}
