using System.Net;
using WholePicture.Access.Glass;

namespace WholePicture.Tests.Web;

/// <summary>Each with another walker: of many refusals at once, some are written down after the report and begin to count anew.</summary>
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
            answers.Add(await Try(walker));
        }

        using var supervisor = await served.SignedIn("police-supervisor");
        var reviews = await supervisor.GetStringAsync(new Uri("/reviews", UriKind.Relative));

        Assert.All(answers.Take(Walking.Most), answer => Assert.Equal(HttpStatusCode.NotFound, answer));
        Assert.Equal(HttpStatusCode.Redirect, answers[^1]);
        Assert.Contains("PC Idris Vane", reviews, StringComparison.Ordinal);
        Assert.Contains("not theirs or not there", reviews, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_tries_many_at_once_is_stopped_as_well_and_reported_once()
    {
        using var supervisor = await served.SignedIn("police-supervisor");
        var before = Reports(await supervisor.GetStringAsync(new Uri("/reviews", UriKind.Relative)));
        using var walker = await served.SignedIn("police-notification-desk");

        await Task.WhenAll(Enumerable.Range(0, 2 * Walking.Most - 1).Select(_ => Try(walker)));

        Assert.Equal(HttpStatusCode.Redirect, await Try(walker));
        Assert.Equal(before + 1, Reports(await supervisor.GetStringAsync(new Uri("/reviews", UriKind.Relative))));
    }

    [Fact]
    public async Task What_is_theirs_in_between_hides_nothing()
    {
        using var walker = await served.SignedIn(Served.FrontDoor);
        for (var tried = 0; tried < Walking.Most; tried++)
        {
            await Try(walker);
            for (var looked = 0; looked < 10; looked++)
            {
                using var own = await walker.GetAsync(new Uri($"/children/{served.Mira}/who-looked", UriKind.Relative));
            }
        }

        Assert.Equal(HttpStatusCode.Redirect, await Try(walker));
    }

    private static async Task<HttpStatusCode> Try(HttpClient walker)
    {
        using var answer = await walker.GetAsync(new Uri($"/children/{Guid.NewGuid()}", UriKind.Relative));

        return answer.StatusCode;
    }

    private static int Reports(string reviews) => reviews.Split("not theirs or not there").Length - 1;
}
