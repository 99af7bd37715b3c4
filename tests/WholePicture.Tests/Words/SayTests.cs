using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Tests.Words;

public class SayTests
{
    [Theory]
    [InlineData(Role.HealthVisitor, "health visitor", "health-visitor")]
    [InlineData(Role.Gp, "GP", "gp")]
    [InlineData(Role.MaracCoordinator, "MARAC coordinator", "marac-coordinator")]
    [InlineData(Role.GpSafeguarding, "GP safeguarding", "gp-safeguarding")]
    public void Names_in_code_become_words_on_a_page_and_choices_in_JSON(Role role, string words, string json)
    {
        Assert.Equal(words, Say.Words(role));
        Assert.Equal(json, Say.Json(role));
    }

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a and b", new[] { "a", "b" })]
    [InlineData("a, b and c", new[] { "a", "b", "c" })]
    public void Lists_read_as_they_are_spoken(string said, string[] items) => Assert.Equal(said, Say.List(items));

    [Theory]
    [InlineData(1, "one call")]
    [InlineData(5, "five calls")]
    [InlineData(6, "6 calls")]
    [InlineData(0, "0 calls")]
    public void Small_counts_are_words(int count, string said) => Assert.Equal(said, Say.Count(count, "call", "calls"));

    [Theory]
    [InlineData("", "")]
    [InlineData("a man", "A man")]
    [InlineData("élan", "Élan")]
    public void A_sentence_begins_with_a_capital(string text, string sentence) => Assert.Equal(sentence, Say.Sentence(text));

    [Theory]
    [InlineData("eastmere-police", true)]
    [InlineData("2nd-avenue", true)]
    [InlineData("Eastmere", false)]
    [InlineData("-police", false)]
    [InlineData("police ", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void An_agency_has_a_plain_short_name(string? name, bool isOne) => Assert.Equal(isOne, AgencyId.IsShortName(name));

    [Fact]
    public void Zero_is_never_an_answer_anybody_gave() => Assert.All(
        typeof(Role).Assembly.GetTypes().Where(type => type.IsEnum && type.Namespace is { } room
            && (room.StartsWith("WholePicture.Casework", StringComparison.Ordinal) || room == "WholePicture.Words" || room == "WholePicture.Chronology") && type != typeof(Mark)),
        type => Assert.Matches("^(Not|None|No)", Enum.GetName(type, Enum.ToObject(type, 0)) ?? ""));
}
