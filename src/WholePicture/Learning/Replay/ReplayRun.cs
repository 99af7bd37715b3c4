namespace WholePicture.Learning.Replay;

/// <summary>What one replay saw.</summary>
/// <param name="Steps">Each step, in order.</param>
/// <param name="KeptFrom">For each fact, the keys of the people who must never learn it.</param>
public sealed record ReplayRun(IReadOnlyList<Step> Steps, IReadOnlyDictionary<string, IReadOnlySet<string>> KeptFrom);
