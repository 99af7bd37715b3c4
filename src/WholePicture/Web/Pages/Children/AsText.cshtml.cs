using WholePicture.Access.Looks;
using WholePicture.Access.Stores;

namespace WholePicture.Web.Pages.Children;

/// <summary>The same picture as text: made of the same pieces, in the same order, silences and missing things too.</summary>
public sealed class AsTextModel(ChildDoor door, ChildViews views, PartnershipStore partnership, TimeProvider clock)
    : ChildPageModel(door, views, partnership, clock)
{
    /// <inheritdoc/>
    protected override Looked What => Looked.AsText;

    /// <inheritdoc/>
    protected override object AsJson => PictureJson.Of(View);
}
