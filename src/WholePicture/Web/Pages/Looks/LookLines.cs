using WholePicture.Access;
using WholePicture.Access.Looks;

namespace WholePicture.Web.Pages.Looks;

/// <summary>Looks to be listed.</summary>
/// <param name="All">The looks.</param>
/// <param name="Known">The agencies and professionals.</param>
/// <param name="Own">Whether they are all one's own; then it says at whom instead of who.</param>
public sealed record LookLines(IReadOnlyList<Look> All, Partnership Known, bool Own);
