namespace WholePicture.Intake.Sweeping;

/// <summary>One part of a sweep: the children from one until another.</summary>
/// <param name="From">The first.</param>
/// <param name="Until">The first of the next part; null for the last, which holds whoever is entered while the sweep runs.</param>
internal sealed record SweepPart(Guid From, Guid? Until);
