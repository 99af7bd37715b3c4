using WholePicture.Casework.Health;
using WholePicture.Casework.History;
using WholePicture.Casework.Referrals;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A woman said in pregnancy that she was abused before, and nobody is to support her (REQ DA-17).</summary>
public sealed class PastAbuseNoSupport : ISafeguard
{
    private const int Days = 5;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "past-abuse-no-support",
        LooksFor = "A woman who is asked in pregnancy says that she was abused earlier, somebody else holds abuse on record too, and five working days later nobody from an abuse service works with her and nobody was asked to.",
        Asks = "Ask her alone what would help. Name who supports her, or write that she does not want it now and when she is asked again.",
        QuietWhen = "an abuse service works with her, or somebody has referred her to one",
        Taught = ["REQ DA-17", "Bd 24", "K 6.49", "TH T7 p1"],
        Within = Within.Days(3),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var told = picture.All<RoutineEnquiry>().Where(fact => fact.Body.Earlier is true && picture.Life.InPregnancy(London.Day(fact.Entry.At()))).Select(fact => fact.Entry)
            .Where(entry => !IsReferredSince(picture, entry)).OrderBy(entry => entry.Known).ToList();
        var known = picture.All<PastHarm>().Where(fact => fact.Body.Topic is PastTopic.AbusedByEarlierPartners).Select(fact => fact.Entry).Concat(picture.AccountsOfAbuse()).ToList();

        if (told.Count > 0 && known.Count > 0 && !picture.Live().Any(involvement => involvement.Role is Role.DomesticAbuseWorker or Role.SexualViolenceService))
        {
            // From when she first said it, and not before somebody else’s record stood beside it
            yield return Card.Raise(picture,
                $"Asked in pregnancy {told[0].Happened.OnInWords}, she said that she was abused before. Nobody is recorded as supporting her with it.",
                [.. told, .. known],
                [.. Tell.At(picture, [.. told.Select(entry => entry.Agency).Distinct()]), new(Role.Midwife)],
                from: Around.Later(WorkingDays.CloseAfter(told[0].Known, Days), Around.Later(told[0].Received, known.Min(entry => entry.Received))));
        }
    }

    private static bool IsReferredSince(Picture picture, Entry told) => picture.All<Referral>()
        .Any(sent => sent.Entry.Known >= told.Known && picture.Partnership.KindOf(sent.Body.To) is AgencyKind.DomesticAbuseService);
}
