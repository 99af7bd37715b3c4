using Npgsql;
using WholePicture.Access.Ties;
using WholePicture.Chronology;
using WholePicture.Chronology.Storing;
using WholePicture.Inbox;
using WholePicture.Pictures.Storing;
using WholePicture.Words;

namespace WholePicture.Intake.Placing;

/// <summary>Draws pictures again and brings the inbox into line with them.</summary>
internal static class Redrawing
{
    /// <summary>
    /// Holds the children's pictures, reads all they are drawn from as it is now, draws and checks each, and puts what must be written into <paramref name="write"/>.
    /// </summary>
    /// <param name="write">Sent by the caller, with what else it writes.</param>
    /// <param name="children">Whose pictures, each with people to begin from: those in it already, and those the caller has locked.</param>
    /// <param name="piece">The piece being placed, whose own concerns are brought into line too.</param>
    /// <param name="alone">What that piece says alone.</param>
    /// <param name="ground">What to draw and check with.</param>
    /// <param name="lately">What the pictures were drawn from before, by a caller who changed nothing but by adding the piece.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task<Redrawn> Into(
        NpgsqlBatch write, IReadOnlyDictionary<PersonId, IReadOnlyList<PersonId>> children, EntryId? piece, IEnumerable<Addressed> alone, Ground ground, DrawnFrom? lately, CancellationToken stop)
    {
        var connection = write.Connection!;
        var people = children.Keys.Concat(children.Values.SelectMany(around => around)).ToHashSet();
        var (held, added, open) = await Ask(connection, children.Keys, piece, stop);
        var entries = await AtHand(connection, held, people, added, lately, stop) ?? await EntryStore.About(connection, people, stop);
        var gathered = await Gathered.Around(connection, [.. children.Keys], people, entries, hold: true, stop);
        var drawn = children.Keys.Select(child => Drawn.Of(child, gathered, open, ground)).ToList();
        var change = InboxChange.Between(open, drawn.SelectMany(picture => picture.Holds).Concat(alone), [.. drawn.SelectMany(picture => picture.Broken.Select(code => (picture.Child, code)))]);

        var versions = held.ToDictionary(child => child.Key, child => ChildStore.Next(child.Value));
        foreach (var picture in drawn)
        {
            write.KeepPicture(picture.Child, gathered.Members[picture.Child], gathered.Handled, picture.NextLook, ground.At, versions[picture.Child]).KeepTies(picture.Child, picture.Ties);
        }

        write.Write(change, ground.At, Corrected(gathered.Entries, ground.At));

        return new(change, drawn.ConvertAll(picture => new JustDrawn(picture.Child, versions[picture.Child], gathered.For(picture.Child))));
    }

    // Entries that no longer stand
    private static HashSet<EntryId> Corrected(IReadOnlyList<Entry> entries, DateTimeOffset at)
    {
        List<Entry> received = [.. entries.Where(entry => entry.Received <= at)];

        return [.. received.Except(Pictures.Corrections.Standing(received)).Select(entry => entry.Id)];
    }

    // What these pictures were drawn from when they were last drawn, and what has been added; null when anything of it must be read
    private static async Task<IReadOnlyList<Entry>?> AtHand(
        NpgsqlConnection connection, Dictionary<PersonId, long> held, HashSet<PersonId> people, IReadOnlyList<EntryPeople> added, DrawnFrom? lately, CancellationToken stop)
    {
        var before = held.Select(child => lately?.Find(child.Key, child.Value)).ToList();
        if (before.Contains(null) || !people.IsSubsetOf(before.SelectMany(around => around!.People)))
        {
            return null;
        }

        var entries = before.SelectMany(around => around!.Entries).DistinctBy(entry => entry.Id).ToDictionary(entry => entry.Id);
        foreach (var entry in await SaidEntries.Read(connection, added, stop))
        {
            entries[entry.Id] = entry;
        }

        return Versions.Joined([.. entries.Values]);
    }

    private static async Task<(Dictionary<PersonId, long> Held, IReadOnlyList<EntryPeople> Added, IReadOnlyList<OpenConcern> Open)> Ask(
        NpgsqlConnection connection, IEnumerable<PersonId> children, EntryId? piece, CancellationToken stop)
    {
        await using var batch = new NpgsqlBatch(connection);
        await using var rows = await batch.HoldChildren(children).AskOne(piece).AskOpen(children, piece).ExecuteReaderAsync(stop);
        var held = await ChildStore.ReadHeld(rows, stop);
        await rows.NextResultAsync(stop);
        var added = await EntryStore.ReadAbout(rows, stop);
        await rows.NextResultAsync(stop);

        return (held, added, await OpenConcerns.Read(rows, stop));
    }
}

/// <summary>What came of it.</summary>
/// <param name="Change">What changed in the inbox.</param>
/// <param name="Drawn">What was drawn; so once it is committed, and not before.</param>
internal sealed record Redrawn(InboxChange Change, IReadOnlyList<JustDrawn> Drawn);
