using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using WholePicture.Intake.Arriving;
using WholePicture.Tests.House;
using WholePicture.Tests.Intake.Arriving;
using WholePicture.Web;
using WholePicture.Words.Json;

namespace WholePicture.Tests.Intake.Describing;

public sealed partial class DescriptionTests : DoorTest
{
    private static readonly DateTimeOffset later = new(2026, 12, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonObject described = Described();

    [Fact]
    public void It_is_what_the_code_gives_now() => Generated.Check("docs/openapi.json",
        described.ToJsonString(new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    [Fact]
    public async Task It_is_served_as_it_is_kept() =>
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "docs/openapi.json")), await With(null).GetStringAsync("/openapi/v1.json"));

    [Fact]
    public void It_describes_every_endpoint_for_systems_and_no_other() => Assert.Equal(
        from endpoint in Endpoints.OfType<RouteEndpoint>()
        let path = Constraint().Replace($"/{endpoint.RoutePattern.RawText!.Trim('/')}", "}")
        where path.StartsWith("/api/", StringComparison.Ordinal) || path.StartsWith("/openapi", StringComparison.Ordinal)
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods
        orderby path, method
        select $"{method} {path}",
        from path in described["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        orderby path.Key, operation.Key.ToUpperInvariant()
        select $"{operation.Key.ToUpperInvariant()} {path.Key}");

    [Fact]
    public void Nothing_it_points_at_is_missing() => Assert.All(Pointer().Matches(described.ToJsonString()).Select(match => match.Groups[1].Value), pointer =>
        Assert.NotNull(pointer.Split('/').Aggregate((JsonNode?)described, (node, step) => node?[step])));

    [Fact]
    public void Every_example_of_an_entry_would_be_let_in() => Assert.All(ExamplesFor("requestBody"), example =>
        Assert.Empty(FirstLook.At(described["components"]!["examples"]![example]!["value"]!.Bytes(), new("estuary-police"), later).Problems));

    [Theory]
    [InlineData("waiting", typeof(Receipt))]
    [InlineData("refused", typeof(Problem))]
    public void Every_example_of_an_answer_has_the_shape_of_one(string example, Type answer) =>
        Assert.Empty(Shape.Problems(JsonSerializer.SerializeToElement(described["components"]!["examples"]![example]!["value"]), answer));

    private static IEnumerable<string> ExamplesFor(string part) =>
        described["paths"]!["/api/v1/entries"]!["post"]![part]!["content"]!["application/json"]!["examples"]!.AsObject().Select(example => example.Key);

    private static JsonObject Described()
    {
        var document = JsonNode.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "tests/WholePicture.Tests/Intake/Describing/operations.json")))!.AsObject();
        document["components"]!["schemas"] = Schemas.All();

        return document;
    }

    [GeneratedRegex(":[a-z]+}")]
    private static partial Regex Constraint();

    [GeneratedRegex("\"\\$ref\":\"#/([^\"]+)\"")]
    private static partial Regex Pointer();
}
