using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Stores;
using WholePicture.Access.Ties;
using WholePicture.Database;
using WholePicture.Inbox.Acts;
using WholePicture.Words;

namespace WholePicture.Inbox.Escalating;

/// <summary>What nobody opened in time, and what waits for somebody who has left, goes to somebody else too (REQ CH-07). Done twice, or by two nodes at once, it is done once.</summary>
public sealed class Escalation(NpgsqlDataSource database, PartnershipStore partnership, ActStore acts, TieStore ties)
{
    private static readonly string notOpened = Sql.Read("Inbox/Escalating/NotOpened.sql");

    /// <summary>Sends on all that is past its limit. How many that was.</summary>
    public async Task<int> Run(DateTimeOffset now, CancellationToken stop)
    {
        var known = await partnership.Current(stop);
        var count = 0;
        foreach (var line in await NotOpened(now, stop))
        {
            var told = await acts.One(line.Concern, stop);
            if (told is { ClosedAt: not null } && !told.WaitsFor(line.Professional))
            {
                continue;
            }

            var to = await Next(line, told, known, stop);
            count += await acts.Keep(
                new(Once.Key(ActKind.Escalated, line.Concern, line.Professional, line.Since, Guid.Empty), line.Concern, line.Professional, ActKind.Escalated, now, HandedTo: to?.Id), line.Child, to, stop) ? 1 : 0;
        }

        return count;
    }

    // Nobody is told twice, but for what somebody left behind, and for what was put to somebody to reply to. Null when there is nobody more: that it was not opened is kept all the same
    private async Task<Professional?> Next(Line line, Raised? told, Partnership known, CancellationToken stop)
    {
        foreach (var next in known.Whoever(line.Professional) is { } somebody && told is not null ? NextInLine.After(somebody, known).Where(next => somebody.Left is not null || !told.WasTo(next.Id) || told.RequestsTo(line.Professional).Any(asked => asked.Professional != next.Id)) : [])
        {
            if (line.Child is not { } child || !await ties.IsOwnFamily(child, next.Id, stop))
            {
                return next;
            }
        }

        return null;
    }

    private async Task<IReadOnlyList<Line>> NotOpened(DateTimeOffset now, CancellationToken stop)
    {
        await using var ask = database.Command(notOpened, now);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var found = new List<Line>();
        while (await rows.ReadAsync(stop))
        {
            found.Add(new(rows.GetGuid(0), rows.IsDBNull(1) ? null : new PersonId(rows.GetGuid(1)), rows.GetString(2), rows.GetFieldValue<DateTimeOffset>(3)));
        }

        return found;
    }

    private readonly record struct Line(Guid Concern, PersonId? Child, string Professional, DateTimeOffset Since);
}
