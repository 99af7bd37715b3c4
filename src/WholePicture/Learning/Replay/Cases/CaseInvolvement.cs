namespace WholePicture.Learning.Replay.Cases;

/// <summary>A professional at work with somebody in the family.</summary>
/// <param name="Professional">Who.</param>
/// <param name="With">The keys of the people it is about.</param>
/// <param name="From">From when.</param>
/// <param name="Until">Until when; null when it goes on.</param>
public sealed record CaseInvolvement(string Professional, IReadOnlyList<string> With, DateTimeOffset From, DateTimeOffset? Until = null);
