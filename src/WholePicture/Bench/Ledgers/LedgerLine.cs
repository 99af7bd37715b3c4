using System.Globalization;

namespace WholePicture.Bench.Ledgers;

/// <summary>One line of the ledger.</summary>
/// <param name="Key">The piece.</param>
/// <param name="At">When.</param>
/// <param name="Receipt">With what receipt it was accepted; null on the line that says it was sent.</param>
public sealed record LedgerLine(string Key, DateTimeOffset At, Guid? Receipt)
{
    /// <summary>As it stands in the file: key, moment and receipt, between tabs.</summary>
    public string Text => $"{Key}\t{At:O}\t{Receipt}";

    /// <summary>Reads one.</summary>
    public static LedgerLine Read(string text)
    {
        var parts = text.Split('\t');

        return new(parts[0], DateTimeOffset.Parse(parts[1], CultureInfo.InvariantCulture), parts[2].Length == 0 ? null : Guid.Parse(parts[2]));
    }
}
