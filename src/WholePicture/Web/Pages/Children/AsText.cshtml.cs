using WholePicture.Access.Looks;
using WholePicture.Access.Stores;
using WholePicture.Pictures.Storing;

namespace WholePicture.Web.Pages.Children;

/// <summary>The same picture as text: made of the same pieces, in the same order, silences and missing things too.</summary>
public sealed class AsTextModel(ChildDoor door, PictureStore pictures, PartnershipStore partnership, TimeProvider clock)
    : ChildPageModel(door, pictures, partnership, clock)
{
    /// <inheritdoc/>
    protected override Looked What => Looked.AsText;
}
