using System.Threading.Channels;
using Npgsql;
using WholePicture.Database;

namespace WholePicture.Access.Looks;

/// <summary>
/// Writes down who looked, before they see anything. Looks that come together are written together, under the lock of the chain's last link,
/// so that many at once on several nodes still make one chain without a gap.
/// </summary>
public sealed class LookRecord : IAsyncDisposable
{
    private const int Together = 500;
    private static readonly string add = Sql.Read("Access/Looks/AddLooks.sql");
    private readonly Channel<Waiting> waiting = Channel.CreateUnbounded<Waiting>(new() { SingleReader = true });
    private readonly NpgsqlDataSource database;
    private readonly Task writing;

    /// <summary>Begins to write.</summary>
    public LookRecord(NpgsqlDataSource database)
    {
        this.database = database;
        writing = Task.Run(Write);
    }

    /// <summary>Ends when the looks are kept for good; fails when they could not be, and then nothing may be shown.</summary>
    public Task Record(params IReadOnlyList<Look> looks)
    {
        if (looks.Count == 0)
        {
            return Task.CompletedTask;
        }

        var one = new Waiting(looks, new(TaskCreationOptions.RunContinuationsAsynchronously));

        return waiting.Writer.TryWrite(one) ? one.Kept.Task : throw new ObjectDisposedException(nameof(LookRecord));
    }

    /// <summary>Writes what waits, and ends.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await writing;
    }

    private async Task Write()
    {
        while (await waiting.Reader.WaitToReadAsync())
        {
            var taken = new List<Waiting>();
            for (var count = 0; count < Together && waiting.Reader.TryRead(out var one); count += one.Looks.Count)
            {
                taken.Add(one);
            }

            try
            {
                await Keep([.. taken.SelectMany(one => one.Looks)]);
                taken.ForEach(one => one.Kept.SetResult());
            }
#pragma warning disable CA1031 // Each of those who wait is told, and the next must still be written
            catch (Exception error)
#pragma warning restore CA1031
            {
                taken.ForEach(one => one.Kept.SetException(error));
            }
        }
    }

    private Task Keep(IReadOnlyList<Look> looks) => database.InTransaction(async connection =>
    {
        var (sequence, hash) = await Head(connection);
        var links = new List<Link>();
        foreach (var look in looks)
        {
            links.Add(Link.Next(++sequence, look, hash));
            hash = links[^1].Hash;
        }

        await using var batch = new NpgsqlBatch(connection);
        await batch.Add(add,
            links.Select(link => link.Sequence).ToArray(), links.Select(link => link.At).ToArray(), Field(0), Field(1),
            looks.Select(look => look.About?.Value).ToArray(), Field(3), Field(4), Field(5),
            looks.Select(look => look.Words).ToArray(), links.Select(link => link.Hash).ToArray(), sequence, hash).Send(CancellationToken.None);

        string?[] Field(int which) => [.. links.Select(link => link.Fields[which])];
    }, CancellationToken.None);

    private static async Task<(long Sequence, byte[] Hash)> Head(NpgsqlConnection connection)
    {
        await using var ask = connection.Command("select sequence, hash from access.look_head for update");
        await using var rows = await ask.ExecuteReaderAsync();
        await rows.ReadAsync();

        return (rows.GetInt64(0), rows.GetFieldValue<byte[]>(1));
    }

    private sealed record Waiting(IReadOnlyList<Look> Looks, TaskCompletionSource Kept);
}
