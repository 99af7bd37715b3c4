using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.Stores;
using WholePicture.Pictures.Genograms;
using WholePicture.Pictures.Genograms.Reading;

namespace WholePicture.Web.Pages.Children;

/// <summary>The family drawn, as somebody stated it to be, with a text that holds the same (REQ PF-01, PF-05).</summary>
public sealed class FamilyModel(ChildDoor door, ChildViews views, PartnershipStore partnership, TimeProvider clock)
    : ChildPageModel(door, views, partnership, clock)
{
    /// <summary>The family, from what is shown of the picture.</summary>
    public Genogram Family => field ??= FamilyReader.Read(View.Picture);

    /// <summary>Whether whoever looks is on duty, and may say who is one with whom.</summary>
    public bool IsOnDuty { get; private set; }

    /// <inheritdoc/>
    protected override Task<bool> Ready(Reader reader, CancellationToken stop)
    {
        IsOnDuty = reader.Professional.Duties is { Count: > 0 };

        return base.Ready(reader, stop);
    }

    /// <inheritdoc/>
    protected override Looked What => Looked.Family;

    /// <summary>A heading of the text.</summary>
    public static string Heading(Part part) => part switch
    {
        Part.Questions => "To be asked about",
        Part.People => "People",
        Part.Home => "Who lives together",
        Part.Parents => "Parents and those in their place",
        Part.Couples => "Couples",
        _ => "Violence",
    };
}
