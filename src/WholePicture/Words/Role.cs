namespace WholePicture.Words;

/// <summary>What a professional is to a family, or the duty a desk holds for everybody. Rules name roles; settings and involvements turn them into people.</summary>
public enum Role
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>The midwife.</summary>
    Midwife,

    /// <summary>The health visitor or family nurse.</summary>
    HealthVisitor,

    /// <summary>The GP.</summary>
    Gp,

    /// <summary>The early help worker at level 2.</summary>
    EarlyHelpWorker,

    /// <summary>The early help worker's manager.</summary>
    EarlyHelpManager,

    /// <summary>The allocated social worker.</summary>
    SocialWorker,

    /// <summary>The social worker's manager.</summary>
    TeamManager,

    /// <summary>The social care front door, or MASH.</summary>
    FrontDoor,

    /// <summary>The out-of-hours social work team.</summary>
    OutOfHours,

    /// <summary>The perinatal or adult mental health worker.</summary>
    MentalHealthWorker,

    /// <summary>The therapist in talking therapies.</summary>
    Therapist,

    /// <summary>The housing officer.</summary>
    HousingOfficer,

    /// <summary>The worker who supports somebody abused.</summary>
    DomesticAbuseWorker,

    /// <summary>The sexual violence service.</summary>
    SexualViolenceService,

    /// <summary>The police domestic abuse unit, which also takes referrals to MARAC.</summary>
    PoliceDomesticAbuseUnit,

    /// <summary>The police child abuse team.</summary>
    PoliceChildAbuseTeam,

    /// <summary>The police desk that sends child notifications.</summary>
    PoliceNotificationDesk,

    /// <summary>The police supervisor on duty.</summary>
    PoliceSupervisor,

    /// <summary>The MARAC coordinator.</summary>
    MaracCoordinator,

    /// <summary>The named nurse for safeguarding children.</summary>
    NamedNurse,

    /// <summary>The maternity unit's safeguarding lead.</summary>
    MaternitySafeguarding,

    /// <summary>The safeguarding lead of a family nursing service.</summary>
    HealthVisitingSafeguarding,

    /// <summary>The safeguarding lead of a GP practice.</summary>
    GpSafeguarding,

    /// <summary>The mental health service in police custody.</summary>
    CustodyMentalHealth,

    /// <summary>A school's designated safeguarding lead.</summary>
    SchoolSafeguardingLead,

    /// <summary>A hospital paediatrician or nurse.</summary>
    HospitalClinician,

    /// <summary>The chair of a child's conferences.</summary>
    ConferenceChair,

    /// <summary>A senior manager in social care.</summary>
    ServiceManager,

    /// <summary>The officer told of people who work with children or adults at risk and may be a danger to them (practice rule T1-42).</summary>
    PositionOfTrustOfficer,

    /// <summary>The police lead on people who are exploited.</summary>
    PoliceExploitationLead,

    /// <summary>Any other professional.</summary>
    Other,

    /// <summary>Whoever leads what a partnership learns from reviews.</summary>
    LearningLead,
}
