using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Intake.Arriving;

/// <summary>A piece that has reached the door, and what the door makes of it.</summary>
/// <param name="Receipt">Its sender's receipt, and later the entry's key.</param>
/// <param name="Agency">Whose it is; null when even that could not be read.</param>
/// <param name="Received">When it came.</param>
/// <param name="Raw">What is kept.</param>
/// <param name="Refusal">Why it is not let in.</param>
/// <param name="Problems">What is wrong with it, field by field.</param>
public sealed record Arrival(
    EntryId Receipt,
    AgencyId? Agency,
    DateTimeOffset Received,
    ReadOnlyMemory<byte> Raw,
    Refusal Refusal,
    IReadOnlyList<FieldProblem> Problems)
{
    /// <summary>Whether it may be placed.</summary>
    public bool IsIn => Refusal is Refusal.None;

    /// <summary>A piece refused before anybody read it as an entry.</summary>
    public static Arrival Refused(AgencyId? agency, DateTimeOffset received, ReadOnlyMemory<byte> raw, Refusal because, params IReadOnlyList<FieldProblem> problems) =>
        new(NewReceipt.At(received), agency, received, raw, because, problems);
}
