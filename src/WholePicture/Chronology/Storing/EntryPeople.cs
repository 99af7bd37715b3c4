using WholePicture.Words;

namespace WholePicture.Chronology.Storing;

/// <summary>An entry's key, and who its people are now. The first never changes; somebody may yet be known in the second.</summary>
/// <param name="Id">The entry.</param>
/// <param name="People">Who its people are, in the order given; null where nobody knows yet.</param>
/// <param name="KeptAlso">From whom it was kept once, and so stays kept.</param>
public readonly record struct EntryPeople(Guid Id, IReadOnlyList<PersonId?> People, IReadOnlyList<PersonId> KeptAlso);
