using WholePicture.Intake.Drafts;
using WholePicture.Web.Pages.Children;

namespace WholePicture.Web.Pages.Recording;

/// <summary>Recording a decision to share what one's own agency holds, or not to (REQ CH-09).</summary>
public sealed class SharingModel(ChildDoor door, ChildViews views, FormIntake intake, DraftStore drafts, TimeProvider clock)
    : ChildFormModel<SharingForm>(door, views, intake, drafts, clock)
{
    /// <inheritdoc/>
    protected override string After => $"/children/{Id}/chronology?kind={SharingForm.KindOf(Form)}";
}
