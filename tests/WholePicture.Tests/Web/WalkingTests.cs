using System.Net;
using WholePicture.Access.Glass;

namespace WholePicture.Tests.Web;

[Collection(nameof(Served))]
public class WalkingTests(Served served)
{
    [Fact]
    public async Task Whoever_tries_one_record_after_another_is_signed_out_and_their_reviewer_is_told()
    {
        using var walker = await served.SignedIn("idris-vane");
        var answers = new List<HttpStatusCode>();
        for (var tried = 0; tried <= Walking.Most; tried++)
        {
            using var answer = await walker.GetAsync(new Uri($"/children/{Guid.NewGuid()}", UriKind.Relative));
            answers.Add(answer.StatusCode);
        }

        using var supervisor = await served.SignedIn("police-supervisor");
        var reviews = await (await supervisor.GetAsync(new Uri("/reviews", UriKind.Relative))).Content.ReadAsStringAsync();

        Assert.All(answers.Take(Walking.Most), answer => Assert.Equal(HttpStatusCode.NotFound, answer));
        Assert.Equal(HttpStatusCode.Redirect, answers[^1]);
        Assert.Contains("PC Idris Vane", reviews, StringComparison.Ordinal);
        Assert.Contains("not theirs or not there", reviews, StringComparison.Ordinal);
    }
}
