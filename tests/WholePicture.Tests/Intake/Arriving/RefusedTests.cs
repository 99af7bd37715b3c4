using System.Net;
using System.Text;
using System.Text.Json;
using WholePicture.Tests.Database;

namespace WholePicture.Tests.Intake.Arriving;

/// <summary>Bad input: each is answered in the sender's words, kept, listed for its sender alone, and never quoted back.</summary>
public sealed class RefusedTests : DoorTest
{
    // Stands wherever a sender might write something about a child
    private const string Secret = "Persephone";

    public static TheoryData<string, int, string, string> Bad => new()
    {
        { $$"""{"kind": "police-call-out", "author": "{{Secret}}" """, 400, "", "application/json" },
        { $"{Secret} is at her aunt's", 400, "", "application/json" },
        { "", 400, "", "application/json" },
        { $"[\"{Secret}\"]", 422, "", "application/json" },
        { $"\"{Secret}\"", 422, "", "application/json" },
        { $$"""{"people": [{"given": "{{Secret}}", "given": "{{Secret}}"}]}""", 422, "/people/0/given", "application/json" },
        { With("\"kind\": \"police-call-out\"", $"\"kind\": \"{Secret}\""), 422, "/kind", "application/json" },
        { With("\"version\": 1", $"\"version\": 9, \"author\": \"{Secret}\""), 422, "/version", "application/json" },
        { With("2026-04-27T21:40", "3026-04-27"), 422, "/happened", "application/json" },
        { With("2024-03-02", "3026-03-02"), 422, "/people/0/born", "application/json" },
        { With("2024-03-02", Secret), 422, "/people/0/born", "application/json" },
        { With("standard", Secret), 422, "/body/grade", "application/json" },
        { With("\"agency\": \"estuary-police\"", "\"agency\": \"persephone-house\""), 422, "/agency", "application/json" },
        { With("\"Amara\"", $"\"Amara\", \"{Secret} told us of it\": 1"), 422, "/people/0/(unknown)", "application/json" },
        { With("\"Amara\"", $"[\"{Secret}\"]"), 422, "/people/0/given", "application/json" },
        { With("\"Amara\"", $"\"{Secret}\\u0000\""), 422, "/people/0/given", "application/json" },
        { $"<entry>{Secret}</entry>", 415, "", "application/xml" },
        { With("Amara", Secret), 415, "", "text/plain" },
        { With("Amara", Secret), 415, "", "application/json; charset=iso-8859-1" },
    };

    [Theory, MemberData(nameof(Bad))]
    public async Task It_is_named_kept_and_never_quoted(string sent, int status, string pointer, string type)
    {
        using var answer = await Police.Send(Encoding.UTF8.GetBytes(sent), type: type);
        var said = await answer.Json();

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(status, said.GetProperty("status").GetInt32());
        Assert.Contains(pointer, said.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("pointer").GetString()));
        Assert.DoesNotContain(Secret, said.ToString(), StringComparison.OrdinalIgnoreCase);

        var receipt = await Police.Read(said.GetProperty("instance").GetString()!);
        Assert.Equal("refused", receipt.GetProperty("state").GetString());
        Assert.True(JsonElement.DeepEquals(said.GetProperty("errors"), receipt.GetProperty("problems")));
        Assert.Equal(sent, Encoding.UTF8.GetString(await Owner.Ask<byte[]>("select raw from intake.arrival")));
    }

    [Theory]
    [InlineData(true, "this has 10,485,760 bytes")]
    [InlineData(false, "this has more than 1,048,576 bytes")]
    public async Task Ten_megabytes_are_cut_off_and_their_beginning_kept(bool lengthSaid, string size)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Sending.Entries) { Content = new ByteArrayContent(new byte[10 * 1024 * 1024]) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = !lengthSaid;

        using var answer = await Police.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains(size, (await answer.Json()).GetProperty("errors")[0].GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(64 * 1024, await Owner.Ask<int>("select length(raw) from intake.arrival where state = 'refused'"));
    }

    [Fact]
    public async Task One_megabyte_is_not_too_long()
    {
        var piece = Piece.CallOut(piece => piece["body"]!["account"] = "");
        piece["body"]!["account"] = new string('x', 1024 * 1024 - piece.Bytes().Length);

        await Police.Send(piece).Receipt();
    }

    [Fact]
    public async Task A_sender_pages_through_its_own_refused_and_sees_nobody_elses()
    {
        var housing = await SystemOf("hill-housing");
        await housing.Send(Piece.CallOut(piece => piece["kind"] = "no"));
        foreach (var _ in Enumerable.Range(0, 101))
        {
            (await Police.Send(""u8.ToArray())).Dispose();
        }

        var first = await Police.Read($"{Sending.Entries}?state=refused");
        var second = await Police.Read(first.GetProperty("next").GetString()!);

        Assert.Equal((100, 1), (first.GetProperty("entries").GetArrayLength(), second.GetProperty("entries").GetArrayLength()));
        Assert.False(second.TryGetProperty("next", out _));
        Assert.Equal(101, Receipts(first).Concat(Receipts(second)).Distinct().Count());
        Assert.Equal(1, (await housing.Read($"{Sending.Entries}?state=refused")).GetProperty("entries").GetArrayLength());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?state=placed")]
    [InlineData("?state=refused&below=x")]
    public async Task Nothing_else_can_be_listed(string query)
    {
        using var answer = await Police.GetAsync(Sending.Entries + query);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static IEnumerable<string?> Receipts(JsonElement page) => page.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("receipt").GetString());

    private static string With(string right, string wrong)
    {
        var piece = Encoding.UTF8.GetString(Piece.CallOut(piece => (piece["agency"], piece["version"]) = (Piece.Police, 1)).Bytes()).Replace("\":", "\": ", StringComparison.Ordinal);
        Assert.Contains(right, piece, StringComparison.Ordinal);

        return piece.Replace(right, wrong, StringComparison.Ordinal);
    }
}
