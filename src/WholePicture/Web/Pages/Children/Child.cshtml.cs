using WholePicture.Access.Looks;
using WholePicture.Access.Stores;
using WholePicture.Pictures.Storing;

namespace WholePicture.Web.Pages.Children;

/// <summary>A child's picture on one page.</summary>
public sealed class ChildModel(ChildDoor door, PictureStore pictures, PartnershipStore partnership, TimeProvider clock)
    : ChildPageModel(door, pictures, partnership, clock)
{
    /// <inheritdoc/>
    protected override Looked What => Looked.Picture;
}
