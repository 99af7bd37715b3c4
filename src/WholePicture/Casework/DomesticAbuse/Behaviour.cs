namespace WholePicture.Casework.DomesticAbuse;

/// <summary>What somebody is said to have done to another (practice rules DA-01, DA-12). An allegation until a court says more.</summary>
public enum Behaviour
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Shouting, insults.</summary>
    Verbal,

    /// <summary>Hitting, pushing, any force.</summary>
    Physical,

    /// <summary>Sexual violence.</summary>
    Sexual,

    /// <summary>Threats to kill.</summary>
    ThreatsToKill,

    /// <summary>Strangling, choking or suffocating.</summary>
    Strangulation,

    /// <summary>Following, watching, unwanted contact.</summary>
    Stalking,

    /// <summary>Controlling or coercive behaviour.</summary>
    Control,

    /// <summary>A threat to take the child, or to have the child taken.</summary>
    ThreatToTakeChild,

    /// <summary>Broke bail, an order or an agreement to keep away.</summary>
    BrokeConditions,

    /// <summary>Would not leave.</summary>
    WouldNotLeave,

    /// <summary>Drove, or tried to, when drunk or drugged.</summary>
    DroveImpaired,

    /// <summary>Damage to things.</summary>
    Damage,
}
