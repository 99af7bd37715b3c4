using WholePicture.Words;

namespace WholePicture.Access.Clients;

/// <summary>A system of an agency, such as its case recording or its incident log, that may send entries and read what became of them.</summary>
/// <param name="Id">Its key here, which is no secret.</param>
/// <param name="Agency">For whom it speaks.</param>
/// <param name="Name">What the agency calls it.</param>
/// <param name="Created">When its key was made.</param>
/// <param name="Revoked">When its key stopped working; null while it works.</param>
public sealed record Client(Guid Id, AgencyId Agency, string Name, DateTimeOffset Created, DateTimeOffset? Revoked = null);
