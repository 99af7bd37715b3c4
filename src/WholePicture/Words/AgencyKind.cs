namespace WholePicture.Words;

/// <summary>What an agency does. Rules speak of kinds; a partnership's own agencies have their own names.</summary>
public enum AgencyKind
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>A police force.</summary>
    Police,

    /// <summary>Children's social care, its front door and its out-of-hours team.</summary>
    SocialCare,

    /// <summary>Community and hospital midwives.</summary>
    Midwifery,

    /// <summary>Health visiting and intensive family nursing.</summary>
    HealthVisiting,

    /// <summary>A GP practice.</summary>
    Gp,

    /// <summary>Adult and perinatal mental health.</summary>
    MentalHealth,

    /// <summary>Talking therapies.</summary>
    TalkingTherapies,

    /// <summary>Early help at level 2.</summary>
    EarlyHelp,

    /// <summary>A housing service.</summary>
    Housing,

    /// <summary>A hospital, its wards and emergency department.</summary>
    Hospital,

    /// <summary>Support for people who are abused.</summary>
    DomesticAbuseService,

    /// <summary>A school, college or nursery.</summary>
    School,

    /// <summary>Probation.</summary>
    Probation,

    /// <summary>Drug and alcohol treatment.</summary>
    SubstanceMisuse,

    /// <summary>Any other agency or charity.</summary>
    Other,
}
