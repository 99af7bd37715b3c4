using WholePicture.Intake.Drafts;
using WholePicture.Web.Pages.Children;

namespace WholePicture.Web.Pages.Recording;

/// <summary>Recording a contact, in under 90 seconds.</summary>
public sealed class ContactModel(ChildDoor door, ChildViews views, FormIntake intake, DraftStore drafts, TimeProvider clock)
    : ChildFormModel<ContactForm>(door, views, intake, drafts, clock);
