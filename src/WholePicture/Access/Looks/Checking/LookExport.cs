using System.Text.Json;
using Npgsql;
using WholePicture.Words.Json;

namespace WholePicture.Access.Looks.Checking;

/// <summary>Writes the whole record, one link a line, with all that its seal is made of: anybody may check it without us.</summary>
public sealed class LookExport(NpgsqlDataSource database)
{
    /// <summary>How many were written.</summary>
    public async Task<long> To(Stream file, CancellationToken stop)
    {
        await using var ask = database.CreateCommand(LinkRows.InOrder);
        ask.CommandTimeout = 0;
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var written = 0L;
        for (; await rows.ReadAsync(stop); written++)
        {
            var link = LinkRows.Read(rows);
            await JsonSerializer.SerializeAsync(file, new { link.Sequence, link.At, link.Fields, Hash = Convert.ToHexStringLower(link.Hash) }, HouseJson.Options, stop);
            file.WriteByte((byte)'\n');
        }

        return written;
    }
}
