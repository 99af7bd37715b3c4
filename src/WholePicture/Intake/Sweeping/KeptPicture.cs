using Npgsql;
using WholePicture.Access.Ties;
using WholePicture.Database;
using WholePicture.Inbox;
using WholePicture.Intake.Placing;
using WholePicture.Words;

namespace WholePicture.Intake.Sweeping;

/// <summary>What was kept of a picture when it was last drawn.</summary>
/// <param name="Child">Whose.</param>
/// <param name="NextLook">When it is to be looked at again.</param>
/// <param name="Members">Who is in it.</param>
/// <param name="Ties">Who is tied to the child by it, each with how.</param>
internal sealed record KeptPicture(PersonId Child, DateTimeOffset? NextLook, IReadOnlyList<PersonId> Members, IReadOnlyList<string> Ties)
{
    private static readonly string kept = Sql.Read("Intake/Sweeping/Kept.sql");

    /// <summary>Those of one part.</summary>
    public static async Task<IReadOnlyList<KeptPicture>> Read(NpgsqlConnection connection, SweepPart part, CancellationToken stop)
    {
        await using var ask = connection.Command(kept, part.From, part.Until);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var found = new List<KeptPicture>();
        while (await rows.ReadAsync(stop))
        {
            found.Add(new(new(rows.GetGuid(0)), rows.IsDBNull(1) ? null : rows.GetFieldValue<DateTimeOffset>(1),
                Array.ConvertAll(rows.GetFieldValue<Guid[]>(2), id => new PersonId(id)), rows.GetFieldValue<string[]>(3)));
        }

        return found;
    }

    /// <summary>Whether the picture drawn now would write anything: then it is drawn again under its lock, by the live path, which alone writes.</summary>
    public bool DiffersFrom(Drawn drawn, IReadOnlySet<PersonId> members, IReadOnlyCollection<OpenConcern> open) =>
        InboxChange.Between(open, drawn.Holds, [.. drawn.Broken.Select(code => (Child, code))]) is not { Raise.Count: 0, Grow.Count: 0, Close.Count: 0 }
        || drawn.Broken.Count > 0
        || (drawn.NextLook is { } next ? Database.Kept.Moment(next) : (DateTimeOffset?)null) != NextLook
        || !members.IsSubsetOf(Members)
        || !drawn.Ties.Select(InWords).ToHashSet().SetEquals(Ties);

    private static string InWords(Tie tie) => $"{tie.Professional} {Say.Json(tie.Kind)}";
}
