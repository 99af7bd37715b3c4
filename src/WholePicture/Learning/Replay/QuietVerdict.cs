using WholePicture.Learning.Replay.Cases;

namespace WholePicture.Learning.Replay;

/// <summary>Whether a quiet check held.</summary>
/// <param name="Check">What must stay quiet.</param>
/// <param name="Broke">What spoke, in words; empty when it held.</param>
public sealed record QuietVerdict(QuietCheck Check, IReadOnlyList<string> Broke)
{
    /// <summary>Whether it held.</summary>
    public bool IsQuiet => Broke.Count == 0;
}
