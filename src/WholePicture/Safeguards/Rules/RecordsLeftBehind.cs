using WholePicture.Casework.Housing;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A family moved to another area, and what the old one held has not been received (REQ TO-01, TO-02).</summary>
public sealed class RecordsLeftBehind : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "records-left-behind",
        LooksFor = "A family moved between areas, and social care’s or community health’s record is not received by the next working day.",
        Asks = "Ask for it, chase it, and say that it has come. Until it is accepted the area they left stays responsible.",
        QuietWhen = "both records are recorded as received",
        Taught = ["REQ TO-01", "REQ TO-02", "REQ TO-04", "HC-10", "SB-10", "H 1", "H 3"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var moves = picture.All<Moved>().Where(fact => fact.Body.IsNewArea).ToList();

        if (moves.Count == 0)
        {
            yield break;
        }

        var last = moves.MaxBy(fact => fact.Entry.Known).Entry;
        var missing = new[] { RecordsOf.SocialCareRecord, RecordsOf.HealthRecord }
            .Where(kind => !picture.All<RecordsMoved>().Any(fact => fact.Body.Records == kind && fact.Body.Stage is RecordsStage.Received && fact.Entry.Known >= last.Known)).ToList();

        if (missing.Count > 0)
        {
            var tries = picture.All<RecordsMoved>().Where(fact => fact.Entry.Known >= last.Known && missing.Contains(fact.Body.Records)).Select(fact => fact.Entry);
            yield return Card.Raise(picture,
                $"The family moved from another area {last.Happened.OnInWords}. Not recorded as received: {Say.List(missing.Select(kind => Say.Words(kind)))}.",
                [last, .. tries],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.HealthVisitor)],
                from: Around.Later(WorkingDays.CloseAfter(last.Known, 1), last.Received));
        }
    }
}
