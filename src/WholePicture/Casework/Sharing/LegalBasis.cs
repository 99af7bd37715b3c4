namespace WholePicture.Casework.Sharing;

/// <summary>What allows sharing (UK GDPR Article 6(1), points (a), (c), (d) and (e)).</summary>
public enum LegalBasis
{
    /// <summary>Nobody wrote it down.</summary>
    NotRecorded = 0,

    /// <summary>A public task: safeguarding and promoting a child's welfare.</summary>
    PublicTask,

    /// <summary>A duty in law.</summary>
    LegalObligation,

    /// <summary>Somebody's life.</summary>
    VitalInterests,

    /// <summary>Consent, which can be taken back.</summary>
    Consent,
}
