namespace WholePicture.Bench.Phases;

/// <summary>What is asked of the service.</summary>
/// <param name="Rate">Pieces a second.</param>
/// <param name="Time">For how long.</param>
internal sealed record Load(int Rate, TimeSpan Time);
