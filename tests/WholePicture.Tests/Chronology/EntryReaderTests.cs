using System.Text.Json;
using System.Text.Json.Nodes;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Tests.Cast;
using WholePicture.Words.Json;

namespace WholePicture.Tests.Chronology;

public class EntryReaderTests
{
    [Fact]
    public void An_entry_that_is_right_is_read_as_it_was_sent()
    {
        var read = AsSent.Whole.Read();

        Assert.Empty(read.Problems);
        Assert.Equal(AsSent.Whole["happened"]!.GetValue<string>(), read.Draft!.Happened.AsGiven);
        Assert.IsType<PoliceCallOut>(read.Body);
    }

    [Theory]
    [InlineData("missing", "/kind", "gone")]
    [InlineData("missing", "/happened", "gone")]
    [InlineData("missing", "/known", "gone")]
    [InlineData("missing", "/howKnown", "gone")]
    [InlineData("missing", "/people", "gone")]
    [InlineData("missing", "/body", "gone")]
    [InlineData("missing", "/body/number", "gone")]
    [InlineData("missing", "/people/0/as", "gone")]
    [InlineData("null where something is needed", "/kind", "null")]
    [InlineData("null where something is needed", "/people", "null")]
    [InlineData("null where something is needed", "/people/0", "null")]
    [InlineData("null where something is needed", "/body", "null")]
    [InlineData("null where something is needed", "/body/behaviours", "null")]
    [InlineData("null where something is needed", "/body/behaviours/0", "null")]
    [InlineData("null where something is needed", "/known", "null")]
    [InlineData("the year 3026", "/known", "\"3026-11-18T10:00:00Z\"")]
    [InlineData("the year 3026", "/happened", "\"3026\"")]
    [InlineData("the year 3026", "/people/0/born", "\"3026-11-18\"")]
    [InlineData("the year 26", "/known", "\"0026-11-18T10:00:00Z\"")]
    [InlineData("the year 1026", "/happened", "\"1026\"")]
    [InlineData("six minutes from now", "/known", "\"2026-11-18T16:11:00Z\"")]
    [InlineData("known before it happened", "/happened", "\"2026-11-18T10:00\"")]
    [InlineData("no offset", "/known", "\"2026-11-17T10:00:00\"")]
    [InlineData("a day where a moment is needed", "/known", "\"2026-11-17\"")]
    [InlineData("not a date", "/happened", "\"last week\"")]
    [InlineData("a day that never was", "/happened", "\"2026-02-30\"")]
    [InlineData("not a date", "/people/0/born", "\"unknown\"")]
    [InlineData("a number for a choice", "/howKnown", "1")]
    [InlineData("a number for a choice", "/people/0/as", "2")]
    [InlineData("a number for a choice", "/body/grade", "3")]
    [InlineData("a choice nobody offers", "/body/grade", "\"extreme\"")]
    [InlineData("a choice in other letters", "/body/grade", "\"High\"")]
    [InlineData("a choice nobody offers", "/body/behaviours/0", "\"rude\"")]
    [InlineData("text for a number", "/version", "\"1\"")]
    [InlineData("a fraction", "/version", "1.5")]
    [InlineData("text for yes or no", "/body/arrested", "\"yes\"")]
    [InlineData("an object for a list", "/people", "{}")]
    [InlineData("a list for an object", "/body", "[]")]
    [InlineData("a field nobody knows", "/colour", "\"red\"")]
    [InlineData("a field nobody knows", "/body/colour", "\"red\"")]
    [InlineData("a field nobody knows", "/people/0/colour", "\"red\"")]
    [InlineData("worked out, not sent", "/body/mark", "\"fact\"")]
    [InlineData("nobody in it", "/people", "[]")]
    [InlineData("one ref for two people", "/people/1/ref", "\"amara\"")]
    [InlineData("an NHS number with a wrong digit", "/people/0/nhsNumber", "\"943 476 5918\"")]
    [InlineData("a mother who is not there", "/people/0/motherRef", "\"nobody\"")]
    [InlineData("a name and unnamed", "/people/0/unnamed", "\"a girl\"")]
    [InlineData("a statement about nobody", "/statements/0/about", "\"nobody\"")]
    [InlineData("a statement with nobody", "/statements/0/with", "\"nobody\"")]
    [InlineData("a statement about one where two are needed", "/statements/0/with", "gone")]
    [InlineData("an answer nobody offers", "/statements/0/answer", "\"perhaps\"")]
    [InlineData("an empty reference", "/reference", "\"\"")]
    [InlineData("an empty number", "/body/number", "\" \"")]
    public void What_is_wrong_is_pointed_at(string story, string pointer, string json)
    {
        var problems = AsSent.Whole.With(pointer, json).Read().Problems;

        Assert.True(problems.Any(problem => problem.Pointer == pointer), $"{story}: {string.Join("; ", problems)}");
    }

    [Theory]
    [InlineData("/handling", "{\"neverLearntBy\": [\"amara\", \"nobody\"]}", "/handling/neverLearntBy/1")]
    [InlineData("/withdrawn", "\"wrong\"", "/corrects")]
    public void Or_what_would_put_it_right_is(string pointer, string json, string pointed) =>
        Assert.Equal(pointed, Assert.Single(AsSent.Whole.With(pointer, json).Read().Problems).Pointer);

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var problems = AsSent.Whole.With("/howKnown", "1").With("/body/grade", "\"extreme\"").With("/people/0/colour", "1").Read().Problems;

        Assert.Equal(["/body/grade", "/howKnown", "/people/0/colour"], problems.Select(problem => problem.Pointer).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_kind_nobody_knows_is_answered_with_those_that_are()
    {
        var problem = Assert.Single(AsSent.Whole.With("/kind", "\"rumour\"").Read().Problems);

        Assert.Equal("/kind", problem.Pointer);
        Assert.All(EntryKind.All, kind => Assert.Contains(kind.Name, problem.Detail, StringComparison.Ordinal));
    }

    [Fact]
    public void A_version_nobody_knows_is_answered_with_those_that_are() =>
        Assert.Equal("This version is not known. Known: 1", Assert.Single(AsSent.Whole.With("/version", "7").Read().Problems, problem => problem.Pointer == "/version").Detail);

    [Fact]
    public void Two_clocks_may_differ_by_five_minutes() => Assert.Empty(AsSent.Whole.With("/known", "\"2026-11-18T16:10:00Z\"").Read().Problems);

    [Theory]
    [InlineData("2026-10-25T01:45", "2026-10-25T01:05:00Z", true)]
    [InlineData("2026-10-25T02:15", "2026-10-25T02:05:00Z", false)]
    [InlineData("2026-03-29T02:10", "2026-03-29T01:30:00Z", true)]
    public void Where_the_clocks_change_what_happened_is_known_after_it_and_never_before(string happened, string known, bool isRight) =>
        Assert.Equal(isRight, AsSent.Whole.With("/happened", $"\"{happened}\"").With("/known", $"\"{known}\"").Read().Problems.Count == 0);

    [Fact]
    public void An_answer_is_as_long_as_any_address() =>
        Assert.Equal("/statements/0/answer", Assert.Single(AsSent.Of(Partners.Police.CalledOut(-1).Stating(Family.Ife, Question.LivesAt, new string('a', 501))).Read().Problems).Pointer);

    [Fact]
    public void Only_what_was_seen_or_is_on_record_settles_anything()
    {
        var settles = AsSent.Whole.With("/statements/0/settles", "true");

        Assert.Empty(settles.With("/statements/0/howKnown", "\"seen\"").Read().Problems);
        Assert.Equal("/statements/0/settles", Assert.Single(settles.With("/statements/0/howKnown", "\"told-by-parent\"").Read().Problems).Pointer);
    }

    [Fact]
    public void No_entry_corrects_itself() =>
        Assert.Equal("/corrects", Assert.Single(AsSent.Whole.With("/reference", "\"r1\"").With("/corrects", "\"r1\"").Read().Problems).Pointer);

    [Theory]
    [InlineData("O'Neill-D’Arcy")]
    [InlineData("Zoë 👩‍👧 Åström")]
    [InlineData("ليلى בת־שבע")]
    [InlineData("<b>Robert\"); drop table</b>")]
    [InlineData("李小龙")]
    public void A_name_is_kept_letter_for_letter(string name)
    {
        var read = AsSent.Whole.With("/people/0/given", JsonValue.Create(name).ToJsonString()).Read();

        Assert.Empty(read.Problems);
        Assert.Equal(name, read.Draft!.People[0].Name);
    }

    [Fact]
    public void No_error_repeats_what_was_sent() => Always.Holds(Spoilt.Any, spoilt =>
    {
        var problems = spoilt.Sent.Read().Problems;

        Assert.All(problems, problem => Assert.DoesNotContain(Spoilt.Secret, $"{problem.Pointer} {problem.Detail}", StringComparison.OrdinalIgnoreCase));
    }, times: 500);

    [Fact]
    public void Whatever_is_sent_is_read_or_answered_with_what_is_wrong() => Always.Holds(Spoilt.Any, spoilt =>
    {
        var read = spoilt.Sent.Read();

        Assert.Equal(read.Problems.Count > 0, read.Draft is null);
        Assert.Equal(read.Draft is null, read.Body is null);
        Assert.All(read.Problems, problem => Assert.NotEmpty(problem.Detail));
    }, times: 500);

    [Fact]
    public void What_the_streams_told_by_chance_hold_could_have_been_sent() => Always.Holds(AnyStream.Any, told => Assert.All(told.Entries, entry =>
        Assert.Empty(EntryReader.From(JsonSerializer.SerializeToElement(entry.Given, Piece.AsSent), entry.Received).Problems)), times: 60);
}
