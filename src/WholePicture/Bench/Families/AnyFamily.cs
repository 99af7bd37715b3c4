using System.Text.Json;
using WholePicture.Access;
using WholePicture.Casework.Contacts;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Bench.Families;

/// <summary>
/// Invented families of three generations: couples, brothers and sisters, people who left one partner for another and had children with both,
/// marriages between two families, twins, children not born yet. The same for the same chance.
/// </summary>
internal sealed class AnyFamily(Random chance)
{
    private const int Oldest = 78;
    private const int Between = 25;
    private static readonly AgencyId agency = new("bench");
    private static readonly Partnership partnership = new([new(agency, "Bench", AgencyKind.SocialCare)], []);

    private readonly List<PersonGiven> people = [];
    private readonly List<StatementGiven> statements = [];
    private int most;

    /// <summary>The picture of one of the youngest, of a family of about so many people; never more.</summary>
    public Picture Picture(int size)
    {
        most = size;
        List<string> grown = [];
        while (people.Count < Math.Max(3, size * 2 / 3) || grown.Count == 0)
        {
            grown.AddRange(Children(Add(0, Sex.Female), Add(0, Sex.Male), 0));
        }

        // Some of two families marry; most marry whoever comes from nowhere
        while (grown.Count > 0 && people.Count < most)
        {
            var one = Take(grown);
            var partner = grown.Count > 0 && chance.Next(4) == 0 ? TakeFromAnother(grown, one) : null;
            Children(one, partner ?? Add(1, chance.Next(2) == 0 ? Sex.Female : Sex.Male), 1);
            for (var again = 0; again < 2 && chance.Next(3) == 0 && people.Count < most - 1; again++)
            {
                Children(one, Add(1, Sex.NotRecorded), 1);
            }
        }

        return Drawn();
    }

    private List<string> Children(string mother, string father, int generation)
    {
        statements.Add(new(mother, Question.CoupleWith, chance.Next(3) == 0 ? "over" : "together", father));
        List<string> born = [];
        for (var count = chance.Next(1, 5); count > 0 && people.Count < most; count--)
        {
            var twin = born.Count > 0 && chance.Next(12) == 0 ? people[^1] : null;
            born.Add(Add(generation + 1, chance.Next(2) == 0 ? Sex.Female : Sex.Male, twin));
            statements.Add(new(mother, Question.ParentOf, "mother", born[^1]));
            statements.Add(new(father, Question.ParentOf, "father", born[^1]));
        }

        return born;
    }

    private string Add(int generation, Sex sex, PersonGiven? twin = null)
    {
        var name = $"p{people.Count}";
        var born = new DateOnly(2026 - Oldest + (generation * Between) + chance.Next(18), 1 + chance.Next(12), 1 + chance.Next(28));
        people.Add(new(PersonRole.Present, name, Given: name, Family: "Invented", Born: twin?.Born ?? When.On(born), Sex: sex));

        return name;
    }

    private string Take(List<string> from)
    {
        var taken = from[chance.Next(from.Count)];
        from.Remove(taken);

        return taken;
    }

    private string? TakeFromAnother(List<string> from, string than)
    {
        var others = from.FindAll(other => !SameParents(other, than));
        if (others.Count == 0)
        {
            return null;
        }

        var taken = Take(others);
        from.Remove(taken);

        return taken;
    }

    private bool SameParents(string one, string other) => statements.Where(said => said.Question is Question.ParentOf && said.With == one).Select(said => said.About)
        .Intersect(statements.Where(said => said.Question is Question.ParentOf && said.With == other).Select(said => said.About)).Any();

    private Picture Drawn()
    {
        people[^1] = people[^1] with { As = PersonRole.Child };
        var asAt = new DateTimeOffset(2026, 11, 18, 16, 5, 0, TimeSpan.Zero);
        var body = new Said("The family");
        var draft = new EntryDraft("said", When.At(asAt.AddDays(-1)), asAt.AddDays(-1), HowKnown.OnRecord, people, JsonSerializer.SerializeToElement(body), agency.Value, Statements: statements);
        PersonId?[] ids = [.. people.Select(_ => (PersonId?)Key())];

        return Fold.Picture(ids[^1]!.Value, [new(EntryId.New(), agency, asAt.AddDays(-1), draft, body, ids)], asAt, partnership, LocalSettings.National);
    }

    // By the same chance: the order in which a family is read, and so how it is drawn, hangs on the keys of its people
    private PersonId Key()
    {
        Span<byte> key = stackalloc byte[16];
        chance.NextBytes(key);

        return new(new Guid(key));
    }
}
