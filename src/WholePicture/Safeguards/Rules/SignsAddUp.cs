using WholePicture.Casework.Assessments;
using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Casework.History;
using WholePicture.Casework.Plans;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Small signs about one child, from different services, add up (REQ AT-14, CH-03, HC-16, practice rules NE-6, NE-9).</summary>
public sealed class SignsAddUp : ISafeguard
{
    private static readonly Figure signs = new("signs-add-up", "signs", 3, 2, 8, "Different signs that are seen as one (local)");

    private static readonly Figure days = new("signs-add-up", "days", 730, 90, 1825, "Days in which they fall (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "signs-add-up",
        LooksFor = "Several different signs of one child’s needs not being met within two years: missed care, absence, teeth, hunger, accidents, being left, distress, being written down as a suspect.",
        Asks = "See them as one. Use the neglect tool together. Judge the threshold on all of them: what the child shows is not what the child is.",
        QuietWhen = "an assessment has ended, or the neglect tool was used by two agencies or more, since the latest",
        Taught = ["REQ AT-14", "REQ CH-03", "REQ HC-16", "REQ RT-04", "REQ DA-20", "NE-6", "NE-7", "NE-9", "WNB-2", "Bd 36–38", "H 2.6"],
        Within = Within.Days(3),
        Figures = [signs, days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var child in picture.Entries.Where(entry => Sign(entry) is not null)
            .SelectMany(entry => entry.Who(PersonRole.Child, PersonRole.Subject).Where(id => picture.People.GetValueOrDefault(id)?.As.Contains(PersonRole.Child) is true).Select(id => (id, entry)))
            .GroupBy(pair => pair.id, pair => pair.entry))
        {
            var all = child.OrderBy(entry => entry.Known).ToList();
            var latest = London.Day(all[^1].At()).DayNumber;
            var run = all.Where(entry => latest - London.Day(entry.At()).DayNumber <= picture.Of(days)).ToList();

            if (run.Select(Sign).Distinct().Count() >= picture.Of(signs) && !IsLookedAt(picture, run[^1]))
            {
                List<AgencyId> from = [.. run.Select(entry => entry.Agency).Distinct()];
                yield return Card.Raise(picture,
                    $"{Say.Sentence(Say.Count(run.Count, "sign", "signs"))} about {(child.Key == picture.Child ? "this child" : "another child of the family")} from {picture.NamesOrCount(from)}. {Say.Sentence(Say.List(run.Select(entry => Sign(entry)!).Distinct()))}.{picture.Which(from)}",
                    run,
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.HealthVisitor), .. Tell.IfInvolved(picture, Role.SchoolSafeguardingLead, Role.Gp)],
                    about: child.Key.ToString());
            }
        }
    }

    private static string? Sign(Entry entry) => entry.Body switch
    {
        SignSeen { Sign: not Casework.History.Sign.NotStated } seen => Say.Words(seen.Sign),
        NotBrought => "not brought to appointments",
        Injury { View: InjuryView.LikelyAccidental } => "hurt by accident",
        Visit { Place: VisitPlace.Doorstep } => "seen no further than the door",
        _ => null,
    };

    private static bool IsLookedAt(Picture picture, Entry last) => picture.All<AssessmentEnded>().Any(ended => ended.Entry.Known > last.Known)
        || picture.All<ToolUsed>().Any(tool => tool.Entry.Known > last.Known && tool.Body.With.Append(tool.Entry.Agency).Distinct().Count() > 1);
}
