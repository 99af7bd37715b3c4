using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Tests.Cast;

/// <summary>Somebody in the cast, all invented. Whoever has no key was not named, and nobody knows who they are.</summary>
internal sealed record Someone(string Name)
{
    public PersonId? Id { get; init; } = PersonId.New();

    public int? BirthDay { get; init; }

    public int? DueDay { get; init; }

    /// <summary>Who they are where the key is certain.</summary>
    public PersonId Key => Id!.Value;

    /// <summary>The word by which statements point at them.</summary>
    public string Ref => Name.ToLowerInvariant();

    public static Someone Unnamed(string who) => new(who) { Id = null };

    /// <summary>With a date of birth.</summary>
    public Someone Born(int day) => this with { BirthDay = day, DueDay = null };

    /// <summary>Not born yet, with an expected date.</summary>
    public Someone Due(int day) => this with { DueDay = day, BirthDay = null };

    public Part As(PersonRole role) => new(this, role);
}

/// <summary>Somebody in a role, as one entry has them.</summary>
internal sealed record Part(Someone Who, PersonRole Role)
{
    public PersonGiven Given => new(
        Role,
        Ref: Who.Ref,
        Given: Who.Id is null ? null : Who.Name,
        Unnamed: Who.Id is null ? Who.Name : null,
        Born: Who.BirthDay is { } born ? When.On(Today.Day(born)) : null,
        Expected: Who.DueDay is { } due ? When.On(Today.Day(due)) : null);
}
