using WholePicture.Words;

namespace WholePicture.Chronology.Storing;

/// <summary>What the stream already holds under an agency's reference.</summary>
/// <param name="Id">The entry.</param>
/// <param name="SaysTheSame">Whether it is the same, letter for letter but for the way JSON is written.</param>
/// <param name="People">Who its people are.</param>
/// <param name="PlacedAs">As whom they were placed, where that is another or they are to be placed anew.</param>
public sealed record Held(EntryId Id, bool SaysTheSame, IReadOnlyList<PersonId?> People, IReadOnlyList<PersonId?> PlacedAs);
