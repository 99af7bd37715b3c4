using WholePicture.Words;

namespace WholePicture.Access;

/// <summary>Whom professionals are taken for, when records are joined or parted. It only grows: what is kept from one of a person's records is kept from that person. Pure.</summary>
public static class Selves
{
    /// <summary>All of these people, for each professional who is one of them.</summary>
    public static IReadOnlyList<(string Professional, PersonId Person)> Also(Partnership partnership, IReadOnlyCollection<PersonId> people) =>
        [.. partnership.KnownAsPeople.Where(professional => people.Any(professional.Is)).SelectMany(professional => people.Select(person => (professional.Id, person)))];
}
