using WholePicture.Access.Glass;
using WholePicture.Access.Rights;
using WholePicture.Pictures;
using WholePicture.Pictures.Drawing;
using WholePicture.Pictures.Drawing.Upright;
using WholePicture.Pictures.Head;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Children;

/// <summary>A child's picture made ready for its pages.</summary>
public sealed class ChildView
{
    /// <summary>Makes it ready.</summary>
    public ChildView(Picture whole, ChildRequest request, Reader reader)
    {
        (Whole, Request, Reader) = (whole, request, reader);
        Shown = Shown.Of(whole, reader);
        Swimlane = Swimlane.Of(Shown);
        Head = HeadAnswer.Of(Picture);
        KeepSafe = [.. Pictures.KeepSafe.In(whole).Where(keep => whole.People.ContainsKey(keep.From)).Select(Handling)];
        Concerns = OpenConcerns.In(this);
    }

    /// <summary>Everything the partnership holds. Concerns rest on it; pages show <see cref="Picture"/>.</summary>
    public Picture Whole { get; }

    /// <summary>What was asked for.</summary>
    public ChildRequest Request { get; }

    /// <summary>Who looks, and why they may.</summary>
    public Reader Reader { get; }

    /// <summary>The glass they broke; null when they need none.</summary>
    public Broken? Glass { get; init; }

    /// <summary>What is shown, and what is only known to exist.</summary>
    public Shown Shown { get; }

    /// <summary>What is shown.</summary>
    public Picture Picture => Shown.Picture;

    /// <summary>What each agency knows, and when.</summary>
    public Swimlane Swimlane { get; }

    /// <summary>The same for a narrow screen.</summary>
    public UprightLane Upright => UprightLane.Of(Swimlane);

    /// <summary>The answers at the head.</summary>
    public IReadOnlyList<HeadAnswer> Head { get; }

    /// <summary>Who must never learn who spoke.</summary>
    public IReadOnlyList<string> KeepSafe { get; }

    /// <summary>Open concerns.</summary>
    public OpenConcerns Concerns { get; }

    /// <summary>Given name and family name; what is known, when no name is.</summary>
    public string Name => Picture.People.GetValueOrDefault(Picture.Child)?.Name is { } name && !Picture.Life.IsUnborn(Picture.Today) ? name : Say.Sentence(Picture.ChildName());

    /// <summary>Whose eyes: an agency's name, or null for all together.</summary>
    public string? Through => Request.Through is { } agency ? Picture.Partnership.NameOf(agency) : null;

    /// <summary>What a sheet of paper says of itself.</summary>
    public string Sheet => $"{Name}, as at {Dates.InFull(Request.At)}, as {(Through is null ? "all agencies together know it" : $"{Through} alone knows it")}";

    /// <summary>How many facts the text holds.</summary>
    public int Facts => Swimlane.Pieces.Count();

    // "Luka Vesh (Father) must never learn that Mother or his sister spoke to anyone."
    private string Handling(KeepSafe keep)
    {
        var role = Whole.NameFor(keep.From);
        var from = Whole.People[keep.From].Name is { } name ? $"{name} ({role})" : role;

        List<string> spoke = [.. keep.Spoke.Where(one => one != role)];

        return $"{from} must never learn that {string.Join(" or ", new[] { string.Join(", ", spoke.SkipLast(1)), spoke.LastOrDefault() }.Where(part => !string.IsNullOrEmpty(part)))} spoke to anyone.";
    }
}
