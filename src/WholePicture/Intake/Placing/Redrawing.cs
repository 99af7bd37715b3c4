using Npgsql;
using WholePicture.Access.Ties;
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
    /// <param name="stop">Stops it.</param>
    public static async Task<InboxChange> Into(
        NpgsqlBatch write, IReadOnlyDictionary<PersonId, IReadOnlyList<PersonId>> children, EntryId? piece, IEnumerable<Addressed> alone, Ground ground, CancellationToken stop)
    {
        var connection = write.Connection!;
        var people = children.Keys.Concat(children.Values.SelectMany(around => around)).ToHashSet();
        var (entries, open) = await Read(connection, children.Keys, people, piece, stop);
        var gathered = await Gathered.Around(connection, [.. children.Keys], people, entries, hold: true, stop);
        var drawn = children.Keys.Select(child => Drawn.Of(child, gathered, open, ground)).ToList();
        var change = InboxChange.Between(open, drawn.SelectMany(picture => picture.Holds).Concat(alone), [.. drawn.SelectMany(picture => picture.Broken.Select(code => (picture.Child, code)))]);

        foreach (var picture in drawn)
        {
            write.KeepPicture(picture.Child, gathered.Members[picture.Child], gathered.Handled, picture.NextLook, ground.At).KeepTies(picture.Child, picture.Ties);
        }

        write.Write(change, ground.At, Corrected(gathered.Entries, ground.At));

        return change;
    }

    // Entries that no longer stand
    private static HashSet<EntryId> Corrected(IReadOnlyList<Chronology.Entry> entries, DateTimeOffset at)
    {
        List<Chronology.Entry> received = [.. entries.Where(entry => entry.Received <= at)];

        return [.. received.Except(Pictures.Corrections.Standing(received)).Select(entry => entry.Id)];
    }

    private static async Task<(IReadOnlyList<Chronology.Entry> Entries, IReadOnlyList<OpenConcern> Open)> Read(
        NpgsqlConnection connection, IEnumerable<PersonId> children, HashSet<PersonId> people, EntryId? piece, CancellationToken stop)
    {
        var (about, open) = await Ask(connection, children, people, piece, stop);

        return (await SaidEntries.Read(connection, about, stop), open);
    }

    private static async Task<(IReadOnlyList<EntryPeople> About, IReadOnlyList<OpenConcern> Open)> Ask(
        NpgsqlConnection connection, IEnumerable<PersonId> children, HashSet<PersonId> people, EntryId? piece, CancellationToken stop)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.HoldChildren(children).AskAbout(people).AskOpen(children, piece);
        await using var rows = await batch.ExecuteReaderAsync(stop);
        await rows.NextResultAsync(stop);
        var about = await EntryStore.ReadAbout(rows, stop);
        await rows.NextResultAsync(stop);

        return (about, await OpenConcerns.Read(rows, stop));
    }
}
