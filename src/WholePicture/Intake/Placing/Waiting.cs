using WholePicture.Words;

namespace WholePicture.Intake.Placing;

/// <summary>A piece that arrived and waits to be placed. It is held until the transaction ends.</summary>
/// <param name="Receipt">Its sender's receipt, and the entry's key.</param>
/// <param name="Agency">Whose it is.</param>
/// <param name="Received">When it came.</param>
/// <param name="Raw">As it came.</param>
/// <param name="Attempts">How often placing it has failed.</param>
internal sealed record Waiting(EntryId Receipt, AgencyId? Agency, DateTimeOffset Received, byte[] Raw, int Attempts);
