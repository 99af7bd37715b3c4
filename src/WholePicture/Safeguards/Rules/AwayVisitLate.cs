using WholePicture.Casework.AwayFromHome;
using WholePicture.Casework.Contacts;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A child lives away from home and has not been seen in time (practice rules T1-25, T1-27).</summary>
public sealed class AwayVisitLate : ISafeguard
{
    private const int First = 7;
    private const int Later = 42;
    private const int PrivateYear = 12;
    private const int PrivateMonths = 3;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "away-visit-late",
        LooksFor = "A child began to live with foster carers, relatives, in a home or by a private arrangement, and nobody from social care has seen them there within a week, or in the six weeks since the last visit; by a private arrangement that is over a year old, in three months. A move begins a new week.",
        Asks = "See the child where they live, alone.",
        QuietWhen = "social care has seen the child, or the child no longer lives away",
        Taught = ["T1-25", "T1-27", "REQ ME-07"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        if (Away.Now(picture) is { } began && Away.At(picture, picture.AsAt) is { Entry: var here })
        {
            var last = picture.All<Visit>().Where(visit => visit.Entry.Known > began.Known && visit.Body.Child is ChildSeen.Seen && visit.Entry.IsOnChild(picture.Child)
                && picture.Partnership.KindOf(visit.Entry.Agency) is AgencyKind.SocialCare).Select(visit => visit.Entry).MaxBy(visit => visit.Known);
            var (due, after) = Due(picture, began, here, last);

            yield return Card.Raise(picture,
                $"{Seen(began, here, last)} A visit was due by {London.InWords(due)}.",
                last is null ? [began, here] : [began, here, last],
                [.. Tell.SocialCare(picture), new(Role.TeamManager)],
                from: Around.Later(due, after.Received));
        }
    }

    // A move asks for a visit within a week, and puts off none that was due before it
    private static (DateTimeOffset Due, Entry After) Due(Picture picture, Entry began, Entry here, Entry? last)
    {
        var moved = (Due: here.Known.DaysOn(First), After: here);
        var seen = last is null ? (Due: began.Known.DaysOn(First), After: began) : (Due: Next(Away.At(picture, last.Known), last.Known), After: last);

        return last?.Known > here.Known || seen.Due < moved.Due ? seen : moved;
    }

    private static DateTimeOffset Next(Fact<Placement>? place, DateTimeOffset seen) =>
        place is { Body.Type: PlacementType.PrivatelyFostered, Entry: var began } && seen >= began.Known.MonthsOn(PrivateYear) ? seen.MonthsOn(PrivateMonths) : seen.DaysOn(Later);

    private static string Seen(Entry began, Entry here, Entry? last) =>
        last is null ? $"The child has lived away from home since {London.InWords(began.Known)}, and is not recorded as seen there by social care."
        : last.Known > here.Known ? $"The child, who lives away from home, was last seen by social care {last.Happened.OnInWords}."
        : $"The child, who lives away from home, moved {here.Happened.OnInWords}, and was last seen by social care before that, {last.Happened.OnInWords}.";
}
