using System.Text.Json;
using WholePicture.Chronology;
using WholePicture.Tests.Cast;
using WholePicture.Words.Json;

namespace WholePicture.Tests.Casework;

/// <summary>Every kind of entry, the day it is written.</summary>
public class VocabularyTests
{
    public static TheoryData<string> Kinds => [.. EntryKind.All.Select(kind => kind.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_body_is_read_back_as_it_was_sent(string name)
    {
        foreach (var kind in EntryKind.All.Where(kind => kind.Name == name))
        {
            Always.Holds(Bodies(kind), piece =>
            {
                var sent = JsonSerializer.SerializeToElement(piece.Draft, Piece.AsSent);
                var read = EntryReader.From(sent, Today.Now);

                Assert.Empty(read.Problems);
                Assert.Equal(sent.GetRawText(), JsonSerializer.SerializeToElement(read.Draft, Piece.AsSent).GetRawText());
                Assert.Equal(JsonSerializer.Serialize(piece.Body, kind.Body, HouseJson.Options), JsonSerializer.Serialize(read.Body, kind.Body, HouseJson.Options));
            }, times: 20);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_has_words_and_a_mark_and_names_nobody(string name)
    {
        foreach (var kind in EntryKind.All.Where(kind => kind.Name == name))
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", kind.Name);
            Assert.Matches("^[A-Z]", kind.Words);

            Always.Holds(Bodies(kind), piece =>
            {
                Assert.InRange(piece.Body.InWords.Length, 1, 200);
                Assert.DoesNotMatch("  |, ,|,,|: $", piece.Body.InWords);
                Assert.True(Enum.IsDefined(piece.Body.Mark));
            }, times: 20);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_field_that_is_wrong_is_pointed_at(string name)
    {
        var kind = EntryKind.Find(name, 1)!;
        var fields = Shape.Of(kind.Body)["properties"]!.AsObject().Select(pair => pair.Key).ToList();

        Assert.All(fields, field =>
        {
            var sent = Chronology.AsSent.Of(new Piece(Partners.Police, new AnyBody(new Random(7), Today.At(-3)).Of(kind.Body), -1) { People = Family.AtHome });
            sent["body"]![field] = JsonSerializer.SerializeToNode(new { });
            var read = Chronology.AsSent.Read(sent);

            Assert.Contains(read.Problems, problem => problem.Pointer == $"/body/{field}" || problem.Pointer.StartsWith($"/body/{field}/", StringComparison.Ordinal));
        });
    }

    private static FsCheck.Gen<Piece> Bodies(EntryKind kind) => Always.Any(chance =>
        new Piece(chance.Pick(Partners.All), new AnyBody(chance, Today.At(-3)).Of(kind.Body), -1) { People = [.. Family.InHarm, Family.AMan.As(PersonRole.Present), Family.Joy.As(PersonRole.Deceased)] });
}
