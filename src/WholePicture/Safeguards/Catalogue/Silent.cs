namespace WholePicture.Safeguards.Catalogue;

/// <summary>The rows of the requirements that only record, list or show: no safeguard is looked for, though one may rest on what they ask to be kept.</summary>
internal static class Silent
{
    /// <summary>Their numbers.</summary>
    public static IReadOnlySet<string> Rows { get; } = new HashSet<string>
    {
        "PF-01", "PF-02", "PF-03", "PF-08",
        "CH-01", "CH-02", "CH-12", "CH-14",
        "RT-09", "RT-13",
        "HC-04", "HC-06", "HC-08", "HC-13", "HC-17",
        "DA-01", "DA-05", "DA-15", "DA-16", "DA-17", "DA-20", "DA-22",
        "AT-03", "AT-08", "AT-15",
        "SM-04", "SM-10", "SM-11", "SM-16", "SM-17", "SM-18", "SM-20", "SM-22",
        "PL-03", "PL-04", "PL-10",
        "ME-04", "ME-06", "ME-08", "ME-09",
        "IC-01", "IC-06", "IC-07", "IC-09",
        "FP-08",
        "EC-01", "EC-04", "EC-05",
        "SV-01", "SV-06", "SV-07",
        "SD-06",
        "TO-05", "TO-07",
    };
}
