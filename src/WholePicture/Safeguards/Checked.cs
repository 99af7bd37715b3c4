namespace WholePicture.Safeguards;

/// <summary>What a check of one picture found.</summary>
/// <param name="Now">What holds now.</param>
/// <param name="Coming">What will hold on a day to come if nothing changes.</param>
/// <param name="Broken">Safeguards that failed, by code. A person is told; the others ran.</param>
public sealed record Checked(IReadOnlyList<Concern> Now, IReadOnlyList<Concern> Coming, IReadOnlyList<string> Broken)
{
    /// <summary>When a figure that the partnership has set next changes; null when none does.</summary>
    public DateTimeOffset? SettingsChange { get; init; }

    /// <summary>When the picture must next be looked at; null when time alone changes nothing.</summary>
    public DateTimeOffset? NextLook => Coming.Select(concern => (DateTimeOffset?)concern.From).Append(SettingsChange).Min();
}
