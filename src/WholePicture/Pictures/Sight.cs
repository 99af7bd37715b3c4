using WholePicture.Access.Rights;
using WholePicture.Chronology;

namespace WholePicture.Pictures;

/// <summary>How much of an entry somebody sees.</summary>
public enum Sight
{
    /// <summary>Nothing, and not that it exists.</summary>
    Hidden = 0,

    /// <summary>That it exists, whose it is and whom to ring (design: "Existence, then content").</summary>
    Existence,

    /// <summary>What it says.</summary>
    Content,
}

/// <summary>Decides what a reader sees of an entry (REQ DA-10, RS-05). The one place where that is decided; pure. Deny beats allow, and so does PostgreSQL's denial.</summary>
public static class Sights
{
    /// <summary>How much this reader sees.</summary>
    public static Sight Of(Entry entry, Reader reader)
    {
        if (KeepSafe.IsFrom(reader.Professional, entry))
        {
            return Sight.Hidden;
        }

        var handlings = entry.Handlings;

        // PostgreSQL is asked about those alone that are under some handling
        return handlings.Count == 0 || (handlings.All(handling => Lets(handling, entry, reader)) && reader.Wall.Lets(entry.Id)) ? Sight.Content : Sight.Existence;
    }

    private static bool Lets(Handling handling, Entry entry, Reader reader) =>
        handling.OnlyFor?.Contains(reader.Professional.Id) is not false
        && (!handling.OnlyThisAgency || entry.Agency == reader.Agency)
        && !(reader.Ground is Ground.BrokeGlass && IsSafeAddress(entry, handling));

    // Where somebody is safe from somebody: broken glass is the way in for whoever has no business there, so it never shows this
    private static bool IsSafeAddress(Entry entry, Handling handling) => handling.NeverLearntBy is not null
        && (entry.Given.Statements ?? []).Any(statement => statement.Question is Question.LivesAt or Question.LivesInArea or Question.LivesWith or Question.Telephone);
}
