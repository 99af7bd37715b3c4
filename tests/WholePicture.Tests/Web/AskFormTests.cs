using WholePicture.Chronology;
using WholePicture.Tests.Cast;
using WholePicture.Web.Pages.Requesting;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Web;

/// <summary>A question goes to another agency, and to everybody who reads who was asked: what only some may read is not in it (REQ DA-10).</summary>
public class AskFormTests
{
    [Fact]
    public void Whoever_is_named_only_in_what_some_alone_may_read_is_not_named_in_a_question()
    {
        var open = Police.CalledOut(-30);
        var kept = Midwives.HeardSaid(-20).About(Amara.As(PersonRole.Child), Ife.As(PersonRole.Mother), Kofi.As(PersonRole.Partner)) with { OnlyThisAgency = true };
        var picture = PictureOf(open, kept);
        var form = AskForm.New() with { Of = [Police.Id.Value], About = [Kofi.Key.Value, Ife.Key.Value] };

        var request = Assert.Single(form.Requests(new WholePicture.Pictures.Shown(picture, [], picture).ToPassOn, Nia, Today.Now));

        Assert.Contains(Kofi.Key, picture.People.Keys);
        Assert.Equal([Amara.Key, Ife.Key], request.People);
        Assert.DoesNotContain("Kofi", $"{string.Join(' ', request.About)} {form.Entry(new WholePicture.Pictures.Shown(picture, [], picture).ToPassOn, Nia, Today.Now).Entry}", StringComparison.Ordinal);
    }
}
