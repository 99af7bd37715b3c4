using Npgsql;
using WholePicture.Database;
using WholePicture.Safeguards;
using WholePicture.Words;

namespace WholePicture.Inbox;

/// <summary>Keeps what has been raised, and with whom. Callers hold the child's picture, so that nothing is raised twice.</summary>
public static class ConcernStore
{
    private static readonly string close = Sql.Read("Inbox/Close.sql");
    private static readonly string open = Sql.Read("Inbox/Open.sql");
    private static readonly string raise = Sql.Read("Inbox/Raise.sql");
    private static readonly string grow = Sql.Read("Inbox/Grow.sql");
    private static readonly string tell = Sql.Read("Inbox/Tell.sql");

    /// <summary>Asks what stands about some children, or was raised from a piece alone; read by <see cref="OpenConcerns"/>.</summary>
    public static NpgsqlBatch AskOpen(this NpgsqlBatch batch, IEnumerable<PersonId> children, EntryId? piece) =>
        batch.Add(open, children.Select(child => child.Value).ToArray(), piece?.Value ?? Guid.Empty);

    /// <summary>Writes a change. Whoever was told of a concern that closes reads whether an entry it rested on is among those that were corrected or withdrawn.</summary>
    public static NpgsqlBatch Write(this NpgsqlBatch batch, InboxChange change, DateTimeOffset now, IReadOnlySet<EntryId> corrected)
    {
        foreach (var addressed in change.Raise)
        {
            batch.Raise(addressed, now);
        }

        foreach (var growth in change.Grow)
        {
            batch.Grow(growth, now);
        }

        foreach (var group in change.Close.GroupBy(concern => WhyClosed(concern, corrected)))
        {
            batch.Add(close, group.Select(concern => concern.Id).ToArray(), now, group.Key);
        }

        return batch;
    }

    // What was raised from a piece alone is raised again about the child, once that is known
    private static string WhyClosed(OpenConcern concern, IReadOnlySet<EntryId> corrected) => concern.Key.Child is null ? "The piece is placed now, and what follows from it is raised about the child"
        : concern.RestsOn.Any(corrected.Contains) ? "An entry it rested on was corrected or withdrawn by its agency"
        : "It no longer holds";

    private static void Raise(this NpgsqlBatch batch, Addressed addressed, DateTimeOffset now)
    {
        var (concern, id) = (addressed.Concern, Guid.CreateVersion7(now));
        batch.Add(raise, id, addressed.Key.Child?.Value, addressed.Piece?.Value, concern.Code, concern.About, concern.Because, concern.Asks, concern.QuietWhen,
            RestsOn(concern), now, concern.From, concern.AnswerBy);
        batch.Tell(id, [.. addressed.Lines], now);
    }

    private static void Grow(this NpgsqlBatch batch, Growth growth, DateTimeOffset now)
    {
        var concern = growth.Now;
        if (growth.SaysMore)
        {
            batch.Add(grow, growth.Was.Id, concern.Because, concern.Asks, concern.QuietWhen, RestsOn(concern), concern.From, concern.AnswerBy, now);
        }

        batch.Tell(growth.Was.Id, growth.AlsoTell, now);
    }

    private static void Tell(this NpgsqlBatch batch, Guid concern, IReadOnlyList<ToldLine> lines, DateTimeOffset now)
    {
        if (lines.Count > 0)
        {
            batch.Add(tell, concern, now, lines.Select(line => Say.Json(line.Role)).ToArray(), lines.Select(line => line.Agency?.Value).ToArray(),
                lines.Select(line => line.Professional).ToArray(), lines.Select(line => line.NotReached).ToArray());
        }
    }

    private static Guid[] RestsOn(Concern concern) => [.. concern.RestsOn.Select(entry => entry.Value)];
}
