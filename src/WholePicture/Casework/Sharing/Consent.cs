namespace WholePicture.Casework.Sharing;

/// <summary>Where somebody stands on what is shared about them. None of these stops sharing that keeps a child safe (REQ CH-09).</summary>
public enum Consent
{
    /// <summary>Nobody wrote it down.</summary>
    NotRecorded = 0,

    /// <summary>They agreed.</summary>
    Given,

    /// <summary>They were asked, and did not agree.</summary>
    Refused,

    /// <summary>They were not asked: asking could put somebody at risk, or would have taken too long.</summary>
    NotSought,
}
