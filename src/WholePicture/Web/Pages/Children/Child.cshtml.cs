using WholePicture.Access.Looks;
using WholePicture.Access.Stores;

namespace WholePicture.Web.Pages.Children;

/// <summary>A child's picture on one page.</summary>
public sealed class ChildModel(ChildDoor door, ChildViews views, PartnershipStore partnership, TimeProvider clock)
    : ChildPageModel(door, views, partnership, clock)
{
    /// <inheritdoc/>
    protected override Looked What => Looked.Picture;
}
