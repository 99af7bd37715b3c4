using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Genograms.Reading;

/// <summary>What people are called: what they are to the child first, by what somebody stated; else by the role an entry has them in.</summary>
internal sealed class Naming
{
    private readonly Picture picture;
    private readonly Mentions mentions;
    private readonly ILookup<string, (string Parent, string Answer)> parents;
    private readonly Dictionary<string, string> parentAs;
    private readonly IReadOnlyList<Tie> couples;

    // Everybody is named in many sentences
    private readonly Dictionary<string, string?> kin = [];
    private readonly Dictionary<string, string> names = [];

    public Naming(Picture picture, Mentions mentions, IReadOnlyList<Tie> birth, IReadOnlyList<Tie> couples)
    {
        (this.picture, this.mentions, this.couples) = (picture, mentions, couples);
        Child = $"{picture.Child}";
        parents = birth.ToLookup(tie => tie.Other, tie => (tie.One, tie.Statements.Last(statement => statement.Given.Answer != "no").Given.Answer));
        parentAs = parents.SelectMany(child => child).DistinctBy(parent => parent.Parent).ToDictionary(parent => parent.Parent, parent => parent.Answer);
    }

    /// <summary>The child's own key.</summary>
    public string Child { get; }

    /// <summary>What they are to the child: "Mother", "Mother’s mother", "Sister"; null for the child.</summary>
    public string? Kin(string key) => kin.TryGetValue(key, out var known) ? known : kin[key] = Related(key);

    /// <summary>As a sentence about them begins: "Mother", "Ada, sister", "his sister".</summary>
    public string Of(string key) => names.TryGetValue(key, out var known) ? known : names[key] = Called(key);

    /// <summary>The words for somebody whom nobody named.</summary>
    public static string? CalledThere(Person person) => person.Records.Select(record => record.Given.Unnamed ?? record.Given.Name ?? Say.Words(record.Given.As)).FirstOrDefault();

    /// <summary>The answer that says whose parent somebody is, from which their sex may follow.</summary>
    public string? ParentAs(string key) => parentAs.GetValueOrDefault(key);

    private string? Related(string key)
    {
        if (key == Child || mentions.IsNameless(key))
        {
            return null;
        }

        var own = parents[Child].ToList();
        var line = own.Where(parent => parent.Parent == key).Select(parent => Say.Sentence(parent.Answer))
            .Concat(own.SelectMany(parent => parents[parent.Parent].Where(grand => grand.Parent == key).Select(grand => $"{Say.Sentence(parent.Answer)}’s {grand.Answer}")))
            .Concat(parents[key].Any(parent => own.Exists(one => one.Parent == parent.Parent)) ? [Sibling(key)] : [])
            .Concat(own.SelectMany(parent => couples.Where(couple => Has(couple, key) && Has(couple, parent.Parent)).Select(couple => $"{Say.Sentence(parent.Answer)}’s {(couple.Latest is "together" ? "" : "former ")}partner")));

        return line.FirstOrDefault() ?? (mentions.IsNotNamed(key) ? null : Say.Sentence(Say.Words(mentions.Of(key).As[0])));
    }

    private string Called(string key)
    {
        var person = mentions.Of(key);
        var related = Kin(key);

        return mentions.IsNameless(key) ? "somebody not in this picture" : key == Child ? Say.Sentence(picture.ChildName())
            : related is "Mother" or "Father" ? related
            : mentions.IsNotNamed(key) ? Say.Sentence(CalledThere(person) ?? "somebody not named")
            : person.Name is { } name ? $"{name}{(related is null ? "" : $" ({Say.Lower(related)})")}" : related ?? "somebody not named";
    }

    private string Sibling(string key) => mentions.Of(key).Sex switch { Sex.Female => "Sister", Sex.Male => "Brother", _ => "Brother or sister" };

    private static bool Has(Tie couple, string key) => couple.One == key || couple.Other == key;
}
