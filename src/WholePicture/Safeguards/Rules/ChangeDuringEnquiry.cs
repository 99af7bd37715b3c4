using WholePicture.Casework.AwayFromHome;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Enquiries;
using WholePicture.Casework.Health;
using WholePicture.Casework.Housing;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>During an open enquiry something changes and police, who enquire too, are not recorded as told (REQ SM-06).</summary>
public sealed class ChangeDuringEnquiry : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "change-during-enquiry",
        LooksFor = "While an enquiry is open the child is admitted or injured, somebody tells of harm, or the child's care or home changes, and police are not recorded as told.",
        Asks = "Tell the officer now. Ask whether the strategy discussion must be held again, and write the answer. Agree what happens if a parent takes the child.",
        QuietWhen = "police have read it, been given it or met about it, or the enquiry ends",
        Taught = ["REQ SM-06", "REQ SM-08", "REQ SM-16", "REQ CH-07", "B 3.1.9", "B 3.1.10", "B 3.1.14"],
        Within = Within.AtOnce,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        if (picture.Work.FirstOrDefault(work => work is { Kind: WorkKind.Enquiry, Until: null }) is not { } enquiry)
        {
            yield break;
        }

        var changes = picture.Entries.Where(entry => entry.Known > enquiry.From && IsChange(entry)
            && picture.Partnership.KindOf(entry.Agency) is not AgencyKind.Police && !IsWithPolice(picture, entry)).ToList();

        if (changes.Count > 0)
        {
            yield return Card.Raise(picture,
                $"While the enquiry is open: {Say.List(changes.Select(entry => $"{Say.Lower(entry.Body.InWords)}, {entry.Happened}"))}. That police know of it is not recorded.",
                [enquiry.Began, .. changes],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.PoliceChildAbuseTeam, Role.HospitalClinician), .. Tell.IfInvolved(picture, Role.Gp)]);
        }
    }

    private static bool IsChange(Entry entry) => entry.Body is Injury or Admission or CareArranged or Placement or Moved or IAccountOfAbuse { Behaviours.Count: > 0 };

    private static bool IsWithPolice(Picture picture, Entry entry) =>
        picture.Partnership.Agencies.Any(agency => agency.Kind is AgencyKind.Police && Reached.IsRecorded(picture, entry, agency.Id));
}
