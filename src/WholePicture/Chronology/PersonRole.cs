namespace WholePicture.Chronology;

/// <summary>What a person is in one entry. It says nothing about what they are in the next (REQ PF-01, CH-02).</summary>
public enum PersonRole
{
    /// <summary>The agency did not say.</summary>
    NotStated = 0,

    /// <summary>The adult the entry is about.</summary>
    Subject,

    /// <summary>The child, born or not.</summary>
    Child,

    /// <summary>The child's mother.</summary>
    Mother,

    /// <summary>The child's father.</summary>
    Father,

    /// <summary>A partner of a parent.</summary>
    Partner,

    /// <summary>The person said to be hurt.</summary>
    Victim,

    /// <summary>The person said to have hurt them. An allegation, never a finding.</summary>
    AllegedPerpetrator,

    /// <summary>The person who reported it.</summary>
    Reporter,

    /// <summary>The person who told a professional.</summary>
    Discloser,

    /// <summary>Somebody who lives or stays in the home.</summary>
    HouseholdMember,

    /// <summary>Somebody at the birth.</summary>
    BirthPartner,

    /// <summary>Somebody who was there.</summary>
    Present,

    /// <summary>A relative.</summary>
    Relative,

    /// <summary>Anybody else.</summary>
    Other,

    /// <summary>Whoever died.</summary>
    Deceased,
}
