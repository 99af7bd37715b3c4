using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Npgsql;
using WholePicture.Access.Glass;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Inbox.Acts;
using WholePicture.Words;

namespace WholePicture.Inbox.Escalating;

/// <summary>What nobody opened in time goes to somebody else too (REQ CH-07). Done twice, or by two nodes at once, it is done once.</summary>
public sealed class Escalation(NpgsqlDataSource database, PartnershipStore partnership, ActStore acts)
{
    private static readonly string notOpened = Sql.Read("Inbox/Escalating/NotOpened.sql");

    /// <summary>Hands on all that is past its limit. How many that was.</summary>
    public async Task<int> Run(DateTimeOffset now, CancellationToken stop)
    {
        var known = await partnership.Current(stop);
        var count = 0;
        foreach (var (concern, child, professional, told) in (await NotOpened(now, stop)).Where(line => Unread.Limit(line.Told, line.AnswerBy) <= now).Select(line => (line.Concern, line.Child, line.Professional, line.Told)))
        {
            var to = known.Professional(professional) is { } somebody ? Reviewers.Of(somebody, known) : null;
            await acts.Keep(new(Once(concern, professional, told), concern, professional, ActKind.Escalated, now, HandedTo: to?.Id), child, to, stop);
            count++;
        }

        return count;
    }

    // The same for the same line, so that it is kept once
    private static Guid Once(Guid concern, string professional, DateTimeOffset told)
    {
        Span<byte> moment = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(moment, told.UtcTicks);

        return new(SHA256.HashData([.. concern.ToByteArray(), .. moment, .. Encoding.UTF8.GetBytes(professional)]).AsSpan(0, 16));
    }

    private async Task<List<(Guid Concern, PersonId? Child, string Professional, DateTimeOffset Told, DateTimeOffset AnswerBy)>> NotOpened(DateTimeOffset now, CancellationToken stop)
    {
        await using var ask = database.Command(notOpened, now - Unread.Shortest);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var found = new List<(Guid, PersonId?, string, DateTimeOffset, DateTimeOffset)>();
        while (await rows.ReadAsync(stop))
        {
            found.Add((rows.GetGuid(0), rows.IsDBNull(1) ? null : new PersonId(rows.GetGuid(1)), rows.GetString(2), rows.GetFieldValue<DateTimeOffset>(3), rows.GetFieldValue<DateTimeOffset>(4)));
        }

        return found;
    }
}
