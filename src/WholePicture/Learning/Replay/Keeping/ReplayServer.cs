namespace WholePicture.Learning.Replay.Keeping;

/// <summary>Where a replay makes its own database.</summary>
/// <param name="Named">The server somebody named; null for a throw-away one on this machine.</param>
public sealed record ReplayServer(string? Named);
