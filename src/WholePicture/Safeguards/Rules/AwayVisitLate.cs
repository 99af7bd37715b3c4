using WholePicture.Casework.Contacts;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A child lives away from home and has not been seen in time (practice rules T1-25, T1-27).</summary>
public sealed class AwayVisitLate : ISafeguard
{
    private const int First = 7;
    private const int Later = 42;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "away-visit-late",
        LooksFor = "A child began to live with foster carers, relatives, in a home or by a private arrangement, and nobody from social care has seen them there within a week, or in the six weeks since the last visit.",
        Asks = "See the child where they live, alone.",
        QuietWhen = "social care has seen the child, or the child no longer lives away",
        Taught = ["T1-25", "T1-27", "REQ ME-07"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        if (Away.Now(picture) is { } began)
        {
            var last = picture.All<Visit>().Where(visit => visit.Entry.Known > began.Known && visit.Body.Child is ChildSeen.Seen && visit.Entry.IsOnChild(picture.Child)
                && picture.Partnership.KindOf(visit.Entry.Agency) is AgencyKind.SocialCare).Select(visit => visit.Entry).LastOrDefault();
            var due = (last ?? began).Known.DaysOn(last is null ? First : Later);

            yield return Card.Raise(picture,
                $"{(last is null ? $"The child has lived away from home since {London.InWords(began.Known)}, and is not recorded as seen there by social care." : $"The child, who lives away from home, was last seen by social care {last.Happened.OnInWords}.")} A visit was due by {London.InWords(due)}.",
                last is null ? [began] : [began, last],
                [.. Tell.SocialCare(picture), new(Role.TeamManager)],
                from: Around.Later(due, (last ?? began).Received));
        }
    }
}
