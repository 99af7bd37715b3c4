using WholePicture.Access.Stores;
using WholePicture.Pictures.Storing;

namespace WholePicture.Web.Pages.Children;

/// <summary>A child's picture on one page.</summary>
public sealed class ChildModel(PictureStore pictures, PartnershipStore partnership, KnownChildren children, TimeProvider clock)
    : ChildPageModel(pictures, partnership, children, clock);
