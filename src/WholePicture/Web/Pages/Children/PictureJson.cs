using WholePicture.Pictures.Drawing;
using WholePicture.Pictures.Head;

namespace WholePicture.Web.Pages.Children;

/// <summary>
/// A child's picture for another system of its reader's agency: what the page says as text, in the same order, and nothing besides.
/// It is made of what that page is made of, so neither can hold more than the other (REQ RS-02).
/// </summary>
/// <param name="Name">The child's name; what is known, when no name is.</param>
/// <param name="AsAt">The moment of the picture.</param>
/// <param name="Through">Whose eyes: an agency's name, or null for all together.</param>
/// <param name="KeepSafe">Who must never learn who spoke.</param>
/// <param name="Head">The answers at the head of the page.</param>
/// <param name="Agencies">What each agency knows, and when.</param>
/// <param name="Concerns">Open concerns, those to be answered first, first.</param>
public sealed record PictureJson(
    string Name, DateTimeOffset AsAt, string? Through, IReadOnlyList<string> KeepSafe, IReadOnlyList<HeadAnswer> Head, IReadOnlyList<LaneJson> Agencies, IReadOnlyList<ConcernJson> Concerns)
{
    /// <summary>The picture as its reader sees it.</summary>
    public static PictureJson Of(ChildView view) => new(
        view.Name, view.Request.At, view.Through, view.KeepSafe, view.Head,
        [.. view.Swimlane.Lanes.Select(lane => new LaneJson(lane.Name, lane.Under, [.. lane.Pieces]))],
        [.. view.Concerns.All.Select(concern => new ConcernJson(concern.Concern.Code, concern.Because, concern.Concern.Asks, concern.Concern.AnswerBy, concern.IsHeldBack))]);
}

/// <summary>One row of the picture.</summary>
/// <param name="Name">Its name, mostly an agency's.</param>
/// <param name="Under">What the page says under the name.</param>
/// <param name="Pieces">What stands in it, in order of time.</param>
public sealed record LaneJson(string Name, string Under, IReadOnlyList<Piece> Pieces);

/// <summary>One open concern.</summary>
/// <param name="Code">The safeguard that raised it.</param>
/// <param name="Because">Why; whom to ring, when it rests on what its reader may not read.</param>
/// <param name="Asks">What it asks for.</param>
/// <param name="AnswerBy">By when an answer is due.</param>
/// <param name="IsHeldBack">Whether it rests on something that its reader only knows to exist.</param>
public sealed record ConcernJson(string Code, string Because, string Asks, DateTimeOffset AnswerBy, bool IsHeldBack);
