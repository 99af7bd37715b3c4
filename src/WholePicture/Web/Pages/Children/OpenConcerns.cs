using WholePicture.Pictures;
using WholePicture.Safeguards;

namespace WholePicture.Web.Pages.Children;

/// <summary>The concerns open about a child at the moment of the picture.</summary>
/// <param name="All">Those to be answered first, first.</param>
public sealed record OpenConcerns(IReadOnlyList<ConcernView> All)
{
    // Once for all who look at the picture
    private static readonly Func<Picture, Checked> found = picture => Safeguard.Check(picture);

    /// <summary>How many are to be answered by the end of the day.</summary>
    public int Today => All.Count(concern => concern.Due is DueWhen.Today);

    /// <summary>How many should have been answered before it.</summary>
    public int Late => All.Count(concern => concern.Due is DueWhen.Past);

    /// <summary>The concerns. They rest on all that agencies hold together, so through one agency's eyes there are none to show.</summary>
    public static OpenConcerns In(ChildView view) => view.Request.Through is not null ? new([]) : new(
        [.. view.Shown.Known.Once(found).Now
            .Select(concern => new ConcernView(concern, view))
            .OrderBy(concern => concern.Due)
            .ThenByDescending(concern => concern.Concern.From)]);
}

/// <summary>When an answer is due.</summary>
public enum DueWhen
{
    /// <summary>By the end of the day.</summary>
    Today = 0,

    /// <summary>Later.</summary>
    Later,

    /// <summary>Its day has passed.</summary>
    Past,
}
