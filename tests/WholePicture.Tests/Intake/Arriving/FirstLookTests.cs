using System.Text;
using System.Text.Json.Nodes;
using WholePicture.Chronology;
using WholePicture.Intake.Arriving;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Tests.Intake.Arriving;

public sealed class FirstLookTests
{
    private static readonly DateTimeOffset now = new(2026, 4, 28, 9, 0, 0, TimeSpan.Zero);
    private static readonly AgencyId police = new(Piece.Police);

    [Theory]
    [InlineData("happened", "3026-04-27", "/happened")]
    [InlineData("known", "3026-04-27T22:10:00Z", "/known")]
    [InlineData("known", "9999-12-31T23:59:59Z", "/known")]
    [InlineData("known", "0001-01-01T00:00:00Z", "/known")]
    [InlineData("known", "2026-04-27T22:10:00", "/known")]
    [InlineData("happened", "0000", "/happened")]
    [InlineData("kind", "séance", "/kind")]
    [InlineData("agency", "hill-housing", "/agency")]
    [InlineData("agency", "Estuary Police'; drop", "/agency")]
    [InlineData("reference", "", "/reference")]
    [InlineData("howKnown", "2", "/howKnown")]
    public void A_wrong_value_is_named_by_its_field(string field, string value, string pointer) =>
        Assert.Contains(pointer, Look(Piece.CallOut(piece => piece[field] = value)).Problems.Select(problem => problem.Pointer));

    [Theory]
    [InlineData("born", "3026-01-01")]
    [InlineData("expected", "3026-01-01")]
    [InlineData("nhsNumber", "943 476 5918")]
    [InlineData("motherRef", "nobody")]
    public void A_wrong_person_is_named_by_field_and_place(string field, string value)
    {
        var problem = Assert.Single(Look(Piece.CallOut(piece => piece["people"]![1]![field] = value)).Problems);

        Assert.Equal($"/people/1/{field}", problem.Pointer);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        var piece = Piece.CallOut(piece =>
        {
            piece["agency"] = "hill-housing";
            piece["howKnown"] = "guessed";
            piece["body"]!["grade"] = "purple";
        });

        Assert.Equal(["/agency", "/howKnown", "/body/grade"], Look(piece).Problems.Select(problem => problem.Pointer));
    }

    [Fact]
    public void Two_fathers_may_be_named_since_agencies_may_disagree() => Assert.True(Look(Piece.CallOut(piece =>
    {
        piece["people"]!.AsArray().Add(new JsonObject { ["as"] = "father", ["given"] = "Tunde", ["family"] = "Okoro" });
        piece["people"]!.AsArray().Add(new JsonObject { ["as"] = "father", ["given"] = "Karl", ["family"] = "Brandt" });
    })).IsIn);

    [Theory]
    [InlineData("""{"kind":"a","kind":"b"}""", "/kind")]
    [InlineData("""{"people":[{"given":"A","given":"B"}]}""", "/people/0/given")]
    [InlineData("""{"people":[{"given":"A","giv\u0065n":"B"}]}""", "/people/0/given")]
    [InlineData("""{"people":[{"given":"\u0000"}]}""", "/people/0/given")]
    [InlineData("""{"people":[{"given":"\ud83d"}]}""", "/people/0/given")]
    [InlineData("""{"people":[{"given":"\ufffe"}]}""", "/people/0/given")]
    [InlineData("""{"\ud83d":1}""", "/(unknown)")]
    public void What_could_not_be_kept_whole_is_refused(string sent, string pointer) =>
        Assert.Equal(pointer, Assert.Single(FirstLook.At(Encoding.UTF8.GetBytes(sent), police, now).Problems).Pointer);

    [Theory]
    [InlineData("", "line 1, byte 1")]
    [InlineData("{\n  \"kind\": }", "line 2, byte 11")]
    [InlineData("{} {}", "line 1, byte 4")]
    [InlineData("{\"a\": NaN}", "line 1, byte 7")]
    public void What_is_not_json_is_told_where_it_stops_being_it(string sent, string where)
    {
        var arrival = FirstLook.At(Encoding.UTF8.GetBytes(sent), police, now);

        Assert.Equal(Refusal.NotJson, arrival.Refusal);
        Assert.EndsWith(where, Assert.Single(arrival.Problems).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_deep_is_refused() => Assert.Equal(Refusal.NotJson, FirstLook.At(Encoding.UTF8.GetBytes(new string('[', 100_000)), police, now).Refusal);

    [Fact]
    public void Text_in_another_encoding_is_refused() =>
        Assert.Equal(Refusal.NotJson, FirstLook.At(Encoding.Latin1.GetBytes(Piece.CallOut(piece => piece["author"] = "Zoë").ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })), police, now).Refusal);

    [Fact]
    public void Many_problems_are_told_up_to_a_hundred() =>
        Assert.Equal(100, Look(Piece.CallOut(piece => piece["people"] = new JsonArray([.. Enumerable.Range(0, 500).Select(_ => new JsonObject())]))).Problems.Count);

    [Fact]
    public void An_agency_left_out_is_written_in_and_nothing_else_is_touched()
    {
        var sent = "\uFEFF \n{ \"howKnown\":\"seen\",  \"x\" : 1 }"u8.ToArray();

        Assert.Equal(" \n{\"agency\":\"estuary-police\", \"howKnown\":\"seen\",  \"x\" : 1 }", Encoding.UTF8.GetString(OwnAgency.WriteIn(JsonText.WithoutMark(sent).Span, police)));
    }

    [Fact]
    public void A_piece_with_its_agency_is_kept_byte_for_byte()
    {
        var sent = Piece.CallOut(piece => piece["agency"] = Piece.Police).Bytes();

        Assert.Equal(sent, FirstLook.At(sent, police, now).Raw.ToArray());
    }

    public static TheoryData<string> Kinds => [.. EntryKind.All.Select(kind => kind.Name).Distinct()];

    /// <summary>Each field of each kind is given each sort of JSON. Whatever is not refused by name must be readable.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void No_value_of_the_wrong_sort_gets_past_the_shape(string kind)
    {
        foreach (var (field, shape) in Shape.Of(EntryKind.Find(kind, 1)!.Body)["properties"]?.AsObject() ?? [])
        {
            foreach (var odd in Odd)
            {
                var piece = Piece.CallOut(piece => (piece["kind"], piece["body"]) = (kind, new JsonObject { [field] = JsonNode.Parse(odd) }));

                Assert.True(!Look(piece).Problems.Any(problem => problem.Pointer.Length == 0), $"{field} as {odd}, whose shape is {shape}");
            }
        }
    }

    [Fact]
    public void No_field_of_an_entry_of_the_wrong_sort_gets_past_the_shape()
    {
        foreach (var field in Shape.Of(typeof(EntryDraft))["properties"]!.AsObject().Select(pair => pair.Key))
        {
            foreach (var odd in Odd)
            {
                Assert.DoesNotContain("", Look(Piece.CallOut(piece => piece[field] = JsonNode.Parse(odd))).Problems.Select(problem => problem.Pointer));
            }
        }
    }

    [Fact]
    public void Nor_of_a_person_or_a_statement()
    {
        foreach (var (list, type) in new[] { ("people", typeof(PersonGiven)), ("statements", typeof(StatementGiven)) })
        {
            foreach (var field in Shape.Of(type)["properties"]!.AsObject().Select(pair => pair.Key))
            {
                foreach (var odd in Odd)
                {
                    var thing = new JsonObject { ["as"] = "child", ["given"] = "A", [field] = JsonNode.Parse(odd) };

                    Assert.True(!Look(Piece.CallOut(piece => piece[list] = new JsonArray(thing))).Problems.Any(problem => problem.Pointer.Length == 0), $"{list}: {field} as {odd}");
                }
            }
        }
    }

    private static readonly string[] Odd =
    [
        "null", "true", "0", "-1", "2147483648", "1e400", "1.5", "\"\"", "\"x\"", "\"2026-04-27\"", "\"9999-12-31T23:59:59Z\"", "\"0001-01-01T00:00:00+14:00\"",
        "[]", "{}", "[null]", "[1]", "[\"\"]", "[\"x\"]", "[{}]", "[[]]", "{\"x\":1}",
    ];

    private static Arrival Look(JsonNode piece) => FirstLook.At(piece.Bytes(), police, now);
}
