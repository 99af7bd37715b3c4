using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A health visitor works with a child, and one of the reviews every child is to have has not taken place (practice rules HC-2 to HC-5).</summary>
public sealed class HealthReviewLate : ISafeguard
{
    private static readonly TimeOnly close = new(17, 0);

    // Days of age from which each may be, and by which it is measured
    private static readonly (BabyCheckKind Kind, int From, int Until, string InWords)[] reviews =
        [
        (BabyCheckKind.NewBirthReview, 0, 14, "two weeks"), (BabyCheckKind.EightWeekReview, 36, 56, "six to eight weeks"),
        (BabyCheckKind.TwelveMonthReview, 274, 456, "twelve months"), (BabyCheckKind.TwoYearReview, 730, 913, "two years"),
    ];

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "health-review-late",
        LooksFor = "A health visitor works with the child, and no review in person is recorded by two weeks, eight weeks, fifteen months or two and a half years.",
        Asks = "See the child. If the family was out, go again; if nobody opens, tell whoever else works with them.",
        QuietWhen = "the review is recorded, or a health visitor had seen the child in its time; once it is late, only the review itself makes up for it",
        Taught = ["HC-2", "HC-3", "HC-4", "HC-5", "REQ HC-01", "REQ HC-02"],
        Within = Within.Days(5),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var joined = picture.Live().Where(involvement => involvement.Role is Role.HealthVisitor && involvement.Entry.IsOnChild(picture.Child)).Select(involvement => involvement.Entry).ToList();

        if (joined.Count == 0 || picture.Life.Born is not { } born)
        {
            yield break;
        }

        var seen = picture.All<Visit>().Where(visit => visit.Body.Child is ChildSeen.Seen && visit.Entry.IsOnChild(picture.Child)
            && picture.Partnership.KindOf(visit.Entry.Agency) is AgencyKind.HealthVisiting).Select(visit => visit.Entry).ToList();

        var done = picture.All<BabyCheck>().Where(fact => fact.Entry.IsOnChild(picture.Child)).Select(fact => fact.Body.Of).ToHashSet();

        foreach (var (kind, from, until, inWords) in reviews)
        {
            var (opens, due) = (London.Instant(born.AddDays(from), default), London.Instant(born.AddDays(until), close));

            // Whoever came later cannot have seen the child by then. Being seen in time is taken for the review; being seen afterwards is not
            if (joined.Min(entry => entry.Known) <= due && !done.Contains(kind) && !seen.Any(visit => visit.Known >= opens && visit.Known <= due))
            {
                yield return Card.Raise(picture,
                    $"The review at {inWords} was due by {London.InWords(due)}. No health visitor is recorded as having seen the child for it.",
                    [joined[0]],
                    Recipient.Of(Role.HealthVisitor),
                    about: inWords,
                    from: Around.Later(due, joined[0].Received));
            }
        }
    }
}
