using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures.Wording;

/// <summary>How something is known, and by whom: "Mother told police", "On record, social care" (REQ CH-04).</summary>
public static class Known
{
    private static readonly PersonRole[] parents = [PersonRole.Discloser, PersonRole.Victim, PersonRole.Mother, PersonRole.Subject, PersonRole.Reporter, PersonRole.Father];
    private static readonly PersonRole[] others = [PersonRole.Reporter, PersonRole.Discloser];

    /// <summary>How an entry is known.</summary>
    public static string HowKnown(this Picture picture, Entry entry) => picture.HowKnown(entry, entry.Given.HowKnown);

    /// <summary>How a statement is known.</summary>
    public static string HowKnown(this Picture picture, Statement statement) => picture.HowKnown(statement.Entry, statement.HowKnown);

    private static string HowKnown(this Picture picture, Entry entry, HowKnown how)
    {
        var holder = picture.HeldBy(entry);

        return how switch
        {
            Words.HowKnown.Seen => $"{(entry.Body.Mark is Mark.Seen or Mark.NotSeen or Mark.Fact ? "Seen by" : "By")} {holder}",
            Words.HowKnown.OnRecord => $"On record, {holder}",
            Words.HowKnown.ToldByParent => $"{Speaker(picture, entry, parents) ?? "A parent"} told {holder}",
            Words.HowKnown.ToldByChild => $"{picture.ChildName()} told {holder}",
            Words.HowKnown.ToldByOther => $"{Speaker(picture, entry, others) ?? "Somebody"} told {holder}",
            Words.HowKnown.Assumed => $"Assumed by {holder}",
            _ => $"{Say.Sentence(holder)}, how known not recorded",
        };
    }

    private static string? Speaker(Picture picture, Entry entry, PersonRole[] roles) => roles
        .Select(role => Named(picture, entry, role))
        .FirstOrDefault(name => name is not null);

    private static string? Named(Picture picture, Entry entry, PersonRole role)
    {
        for (var place = 0; place < entry.People.Count; place++)
        {
            var given = entry.Given.People[place];
            if (given.As == role)
            {
                return entry.People[place] is { } id && picture.People.ContainsKey(id) ? picture.NameFor(id) : Say.Sentence(given.Unnamed ?? "somebody not named");
            }
        }

        return null;
    }
}
