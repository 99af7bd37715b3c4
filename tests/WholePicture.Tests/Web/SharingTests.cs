using System.Net;

namespace WholePicture.Tests.Web;

/// <summary>Deciding to share, or not to (REQ CH-09): consent that is missing asks for a reason, and stops nothing.</summary>
[Collection(nameof(Served))]
public class SharingTests(Served served)
{
    [Theory]
    [InlineData("Refused", "Consent was refused")]
    [InlineData("NotSought", "Consent was not sought")]
    public async Task Refused_consent_asks_for_a_reason_and_it_goes_ahead(string consent, string said)
    {
        using var manager = await served.SignedIn("carys-holt");
        var why = $"The small grey dog was kicked, {consent}";
        using var asked = await Send(manager, ("Form.Consent", consent));
        Assert.Contains("Say why it goes ahead", (await Served.Read(asked)).QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);

        using var sent = await Send(manager, ("Form.Consent", consent), ("Form.Reason", why));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var listed = await Served.Until(manager, $"/children/{served.Mira}/chronology?kind=information-shared", why);

        Assert.Contains(said, listed, StringComparison.Ordinal);
        Assert.Contains("For the strategy discussion", listed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_shared_is_listed_with_its_reason()
    {
        using var manager = await served.SignedIn("carys-holt");
        using var sent = await Send(manager, ("Form.Share", "false"), ("Form.Reason", "They have it from the ward, word for word"), ("Form.Consent", "Refused"));

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains("What it was wanted for: For the strategy discussion. They refused. They have it from the ward, word for word", await Served.Until(manager, $"/children/{served.Mira}/chronology?kind=not-shared", "word for word"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Share", "", "Say whether you share it")]
    [InlineData("Form.With", "", "Choose at least one agency")]
    [InlineData("Form.With", "estuary-social-care", "Choose at least one agency")]
    [InlineData("Form.Of", "another agency’s", "Choose what it is about")]
    [InlineData("Form.Ground", " ", "Say what it is shared for")]
    [InlineData("Form.Basis", "NotRecorded", "Choose what allows it")]
    [InlineData("Form.Consent", "NotSought", "They have not agreed", "Form.Basis", "Consent")]
    public async Task What_is_wrong_is_named_and_nothing_is_shared(string field, string value, string problem, string also = "Form.Basis", string stands = "PublicTask")
    {
        using var manager = await served.SignedIn("carys-holt");
        using var refused = await Send(manager, field == also ? [(field, value)] : [(field, value), (also, stands)]);

        Assert.Contains(problem, (await Served.Read(refused)).QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        (await served.Post(manager, $"/children/{served.Mira}/sharing?handler=Discard")).Dispose();
    }

    private async Task<HttpResponseMessage> Send(HttpClient browser, params (string Name, string Value)[] fields)
    {
        var entry = (await served.Open("carys-holt", $"/children/{served.Mira}/sharing")).QuerySelector("input[name='Form.Of']")!.GetAttribute("value")!;
        (string Name, string Value)[] usual =
        [
            ("Form.Key", $"{Guid.NewGuid()}"), ("Form.Share", "true"), ("Form.With", "estuary-police"), ("Form.Of", entry), ("Form.Ground", "For the strategy discussion"), ("Form.Consent", "Given"), ("Form.Basis", "PublicTask"),
        ];

        return await served.Post(browser, $"/children/{served.Mira}/sharing", [.. usual.Where(field => fields.All(other => other.Name != field.Name)), .. fields]);
    }
}
