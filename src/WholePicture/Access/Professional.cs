using System.Text.Json.Serialization;
using WholePicture.Words;

namespace WholePicture.Access;

/// <summary>Somebody who works for an agency, or a desk that is always staffed.</summary>
/// <param name="Id">Their short name in the partnership.</param>
/// <param name="Agency">Where they work.</param>
/// <param name="Name">Their name on a page, where it says so once they have left.</param>
/// <param name="Role">What they are to families.</param>
/// <param name="Title">What their badge says, when that differs from the role.</param>
/// <param name="Duties">Roles they hold for everybody, whether or not they know the family.</param>
/// <param name="Manager">Their manager's short name.</param>
/// <param name="Telephone">How to ring them; nobody is given the number of somebody who has left.</param>
public sealed record Professional(
    string Id,
    AgencyId Agency,
    string Name,
    Role Role,
    string? Title = null,
    IReadOnlyList<Role>? Duties = null,
    string? Manager = null,
    string? Telephone = null)
{
    /// <summary>Who they are as a person of whom something may be held, so that they never read it; null when nobody has said. No case file says it.</summary>
    [JsonIgnore]
    public PersonId? Person { get; init; }

    /// <summary>Whom they were ever taken for besides: what is kept from one of these is kept from them.</summary>
    [JsonIgnore]
    public IReadOnlyList<PersonId> AlsoSelf { get; init; } = [];

    /// <summary>When they left the partnership, and with that every right; null while they work in it. What they once did still names them.</summary>
    [JsonIgnore]
    public DateTimeOffset? Left { get; init; }

    /// <summary>Whether somebody on record is they themselves, or was ever taken for them.</summary>
    public bool Is(PersonId person) => Person == person || AlsoSelf.Contains(person);
}
