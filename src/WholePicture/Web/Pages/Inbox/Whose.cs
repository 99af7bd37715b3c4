using WholePicture.Access;
using WholePicture.Access.Rights;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>Who reads, and with whom it was raised.</summary>
/// <param name="Reader">Who reads, and why they may.</param>
/// <param name="Of">With whom it was raised: the reader, or somebody they manage.</param>
/// <param name="Known">The agencies and professionals.</param>
internal sealed record Whose(Reader Reader, string Of, Partnership Known);
