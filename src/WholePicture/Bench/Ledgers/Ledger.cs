namespace WholePicture.Bench.Ledgers;

/// <summary>What the driver did, a line each time, written through before it goes on: the one witness that is killed with neither the service nor the database.</summary>
internal sealed class Ledger(string path) : IDisposable
{
    private readonly Lock one = new();
    private readonly StreamWriter file = new(path) { AutoFlush = true };

    /// <summary>What stands in it.</summary>
    public static IEnumerable<LedgerLine> Read(string path) => File.ReadLines(path).Select(LedgerLine.Read);

    /// <summary>It was sent for the first time.</summary>
    public void Sent(string key) => Write(new(key, DateTimeOffset.UtcNow, null));

    /// <summary>It was accepted.</summary>
    public void Accepted(string key, Guid receipt) => Write(new(key, DateTimeOffset.UtcNow, receipt));

    public void Dispose() => file.Dispose();

    private void Write(LedgerLine line)
    {
        lock (one)
        {
            file.WriteLine(line.Text);
        }
    }
}
