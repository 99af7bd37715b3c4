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
        if (reader.Person is { } self && KeepSafe.KeptFrom(entry).Contains(self))
        {
            return Sight.Hidden;
        }

        return entry.Given.Handling is not { } handling ? Sight.Content
            : handling.OnlyFor is { } only && !only.Contains(reader.Professional.Id) ? Sight.Existence
            : handling.OnlyThisAgency && entry.Agency != reader.Agency ? Sight.Existence
            : reader.Ground is Ground.BrokeGlass && IsSafeAddress(entry, handling) ? Sight.Existence
            : reader.Wall.Lets(entry.Id) ? Sight.Content
            : Sight.Existence;
    }

    // Where somebody is safe from somebody: broken glass is the way in for whoever has no business there, so it never shows this
    private static bool IsSafeAddress(Entry entry, Handling handling) => handling.NeverLearntBy is not null
        && (entry.Given.Statements ?? []).Any(statement => statement.Question is Question.LivesAt or Question.LivesInArea or Question.LivesWith or Question.Telephone);
}
