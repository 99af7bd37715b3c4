using WholePicture.Pictures;
using WholePicture.Pictures.Genograms;

namespace WholePicture.Web.Pages.Children;

/// <summary>Lines of the text beside a drawing.</summary>
/// <param name="Request">Whose picture, as at when.</param>
/// <param name="Picture">The picture as it is shown.</param>
/// <param name="Says">The lines.</param>
public sealed record FamilySays(ChildRequest Request, Picture Picture, IEnumerable<Stated> Says);
