namespace WholePicture.Words.Settings;

/// <summary>A value from a day on, until the next.</summary>
/// <param name="From">The first day it holds.</param>
/// <param name="Value">The value.</param>
public sealed record DatedValue(DateOnly From, int Value);
