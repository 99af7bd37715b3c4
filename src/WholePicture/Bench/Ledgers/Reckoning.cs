namespace WholePicture.Bench.Ledgers;

/// <summary>The ledger against the database. Each list holds the keys of pieces with which something is wrong, and should be empty.</summary>
/// <param name="Sent">How many were sent.</param>
/// <param name="Accepted">How many were accepted.</param>
/// <param name="Lost">Accepted, and not kept, not in the stream, or with no concern resting on them.</param>
/// <param name="Twice">Kept, or in the stream, or accepted with different receipts, more than once.</param>
/// <param name="FromNowhere">Held, and not in the ledger as it is held.</param>
/// <param name="ToldTwice">How often somebody was told the same twice.</param>
public sealed record Reckoning(int Sent, int Accepted, IReadOnlyList<string> Lost, IReadOnlyList<string> Twice, IReadOnlyList<string> FromNowhere, int ToldTwice)
{
    /// <summary>Whether nothing is lost and nothing is there twice.</summary>
    public bool IsRight => Lost.Count == 0 && Twice.Count == 0 && FromNowhere.Count == 0 && ToldTwice == 0 && Accepted == Sent;

    /// <summary>Reckons.</summary>
    public static Reckoning Of(IEnumerable<LedgerLine> ledger, Held held)
    {
        var lines = ledger.GroupBy(line => line.Key).ToDictionary(key => key.Key, key => key.Select(line => line.Receipt).OfType<Guid>().Distinct().ToList());
        var accepted = lines.Where(line => line.Value.Count > 0).ToList();
        var (kept, streamed) = (held.Arrivals.ToHashSet(), held.Entries.ToHashSet());

        return new(
            lines.Count,
            accepted.Count,
            [.. accepted.Where(line => !IsWhole(line.Key, line.Value[0])).Select(line => line.Key)],
            [.. lines.Where(line => line.Value.Count > 1).Select(line => line.Key).Concat(Repeated(held.Arrivals)).Concat(Repeated(held.Entries)).Distinct()],
            [.. held.Arrivals.Concat(held.Entries).Where(piece => !lines.GetValueOrDefault(piece.Key, []).Contains(piece.Receipt)).Select(piece => piece.Key).Distinct()],
            held.ToldTwice);

        bool IsWhole(string key, Guid receipt) => kept.Contains(new(receipt, key)) && streamed.Contains(new(receipt, key)) && held.RestedOn.Contains(receipt);
    }

    private static IEnumerable<string> Repeated(IEnumerable<HeldPiece> pieces) => pieces.GroupBy(piece => piece.Key).Where(key => key.Count() > 1).Select(key => key.Key);
}
