namespace WholePicture.Learning.Replay;

/// <summary>One step of a replay: what arrived or came due, and the concerns about the child that were open after it.</summary>
/// <param name="At">When.</param>
/// <param name="Fact">The fact that arrived; null for an involvement or for time passing.</param>
/// <param name="Open">Every open concern then.</param>
public sealed record Step(DateTimeOffset At, string? Fact, IReadOnlyList<Sighting> Open);
