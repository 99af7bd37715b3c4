namespace WholePicture.Bench.Ledgers;

/// <summary>What the database holds of a stretch of time.</summary>
/// <param name="Arrivals">What was kept at the door: the receipt, and the sender's key.</param>
/// <param name="Entries">What is in the stream, likewise.</param>
/// <param name="RestedOn">Entries on which a concern rests.</param>
/// <param name="ToldTwice">How many people were told the same concern more than once, or stand twice in the inbox with one concern.</param>
public sealed record Held(IReadOnlyList<HeldPiece> Arrivals, IReadOnlyList<HeldPiece> Entries, IReadOnlySet<Guid> RestedOn, int ToldTwice);

/// <summary>One piece as the database holds it.</summary>
/// <param name="Receipt">Its receipt.</param>
/// <param name="Key">Its sender's key.</param>
public readonly record struct HeldPiece(Guid Receipt, string Key);
