using WholePicture.Words;

namespace WholePicture.Access.Rights;

/// <summary>Somebody who reads, and why they may.</summary>
/// <param name="Professional">Who.</param>
/// <param name="Ground">Why.</param>
/// <param name="Wall">What PostgreSQL lets through to them.</param>
public sealed record Reader(Professional Professional, Ground Ground, Wall Wall)
{
    /// <summary>Where they work.</summary>
    public AgencyId Agency => Professional.Agency;

    /// <summary>Who they are as a person of whom something may be held; null when nobody has said.</summary>
    public PersonId? Person => Professional.Person;
}
