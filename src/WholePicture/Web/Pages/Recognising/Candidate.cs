using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Recognising;

/// <summary>Somebody whom a piece may be about, as whoever answers may see them.</summary>
/// <param name="Id">Who.</param>
/// <param name="Person">As they stand in a picture that may be opened; null when none may.</param>
/// <param name="In">The children in whose pictures they are, with their part in each.</param>
/// <param name="Lines">What the piece says beside what is on record.</param>
public sealed record Candidate(PersonId Id, Person? Person, IReadOnlyList<(PersonId Child, string Name, string As)> In, IReadOnlyList<Compared> Lines);
