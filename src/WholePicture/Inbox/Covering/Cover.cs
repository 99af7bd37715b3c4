namespace WholePicture.Inbox.Covering;

/// <summary>Somebody is away, and somebody else has what is raised with them.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Professional">Who is away.</param>
/// <param name="By">Who covers.</param>
/// <param name="From">From when.</param>
/// <param name="Until">Until when.</param>
public sealed record Cover(Guid Id, string Professional, string By, DateTimeOffset From, DateTimeOffset Until);
