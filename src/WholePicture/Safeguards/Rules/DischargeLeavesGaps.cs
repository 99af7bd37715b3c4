using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A small child about whom somebody is worried leaves hospital, or is about to, with people untold, no plan, or a record that says there is no concern (REQ HC-06, HC-07, A-14).</summary>
public sealed class DischargeLeavesGaps : ISafeguard
{
    private const int YoungestYears = 1;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "discharge-leaves-gaps",
        LooksFor = "A child under one with social care at work or a recorded worry leaves hospital, and those who care for the child next are untold, there is no plan, or the record says there is no concern.",
        Asks = "Tell each of them and have their word that they know. Agree a written plan first. Correct the record.",
        QuietWhen = "a later discharge record has a plan, names the concern and tells each of them",
        Taught = ["REQ HC-06", "REQ HC-07", "REQ PF-02", "A-14", "IN-27", "B 1.2.1", "TH T1 p1", "TH T3 p4"],
        Within = Within.AtOnce,
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var leaves = picture.All<Discharge>().Where(fact => fact.Entry.IsOnChild(picture.Child)).ToList();

        if (leaves.Count == 0)
        {
            yield break;
        }

        var last = leaves.MaxBy(fact => fact.Entry.Known);
        var worries = picture.Entries.Where(entry => entry.Known <= last.Entry.Known && IsWorry(entry)).ToList();
        var open = picture.IsOpenAt(last.Entry.Known);

        if ((open || worries.Count > 0) && picture.Life.IsYoungerThan(YoungestYears, London.Day(last.Entry.Known)) && Gaps(picture, last, open).ToList() is { Count: > 0 } gaps)
        {
            yield return Card.Raise(picture,
                $"{(last.Body.Planned is { } day ? $"The child is to leave hospital on {London.InWords(day)}" : $"The child left hospital {last.Entry.Happened.OnInWords}")}: {Say.List(gaps)}.",
                [last.Entry, .. worries],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.HospitalClinician, Role.HealthVisitor), .. Tell.IfInvolved(picture, Role.Midwife, Role.Gp)],
                about: last.Entry.Id.ToString());
        }
    }

    private static IEnumerable<string> Gaps(Picture picture, Fact<Discharge> last, bool open)
    {
        AgencyKind[] needed = open ? [AgencyKind.Gp, AgencyKind.HealthVisiting, AgencyKind.SocialCare] : [AgencyKind.Gp, AgencyKind.HealthVisiting];
        var told = last.Body.Told.Select(picture.Partnership.KindOf).ToHashSet();
        var untold = needed.Where(kind => !told.Contains(kind)).ToList();

        if (untold.Count > 0)
        {
            yield return $"not told are {Say.List(untold.Select(kind => Say.Words(kind)))}";
        }

        if (!last.Body.Plan)
        {
            yield return "no written plan is recorded";
        }

        if (last.Body.Says is ConcernOnDischarge.None)
        {
            yield return "the discharge record says that there is no concern, although others hold one";
        }
    }

    private static bool IsWorry(Entry entry) => entry.Body
        is WardObservation { Worry: true } or Visit { Doubts: not null } or Injury { View: not InjuryView.LikelyAccidental };
}
