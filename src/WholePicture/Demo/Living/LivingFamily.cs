using WholePicture.Learning.Replay.Cases;

namespace WholePicture.Demo.Living;

/// <summary>An invented family over the years told of.</summary>
/// <param name="Number">Which.</param>
/// <param name="Case">Its years as a case: what was told, and of a planted pattern what should be raised.</param>
/// <param name="Pattern">The pattern it carries; null for a family like most.</param>
internal sealed record LivingFamily(int Number, CaseFile Case, string? Pattern);
