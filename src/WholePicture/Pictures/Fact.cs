using WholePicture.Chronology;

namespace WholePicture.Pictures;

/// <summary>An entry together with what its kind holds, so that a rule may read both.</summary>
/// <typeparam name="TBody">The kind.</typeparam>
/// <param name="Entry">The entry.</param>
/// <param name="Body">What it holds.</param>
public readonly record struct Fact<TBody>(Entry Entry, TBody Body);
