namespace WholePicture.Safeguards.Catalogue;

/// <summary>The rows of the requirements that only record, list or show: no safeguard is looked for. A row that alerts, warns, prompts, flags or keeps something open is not among them, nor is one that a card names.</summary>
internal static class Silent
{
    /// <summary>Their numbers.</summary>
    public static IReadOnlySet<string> Rows { get; } = new HashSet<string>
    {
        "PF-01", "PF-03",
        "CH-01",
        "AT-15",
        "DA-22",
        "EC-04",
        "IC-01", "IC-06", "IC-07",
        "PL-04",
        "SM-22",
        "SV-06", "SV-07",
        "TO-07",
    };
}
