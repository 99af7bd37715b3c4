using WholePicture.Casework.History;
using WholePicture.Casework.Housing;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A parent with harm behind them and a baby live in a place unfit for one (REQ PF-06, TO-03).</summary>
public sealed class AloneInUnfitHome : ISafeguard
{
    private const int YoungestYears = 1;

    private static readonly PastTopic[] behind = [PastTopic.Exploited, PastTopic.AbusedByEarlierPartners, PastTopic.HarmedAsChild, PastTopic.InCareAsChild];

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "alone-in-unfit-home",
        LooksFor = "A parent who was exploited, abused or in care lives with an unborn child or a baby in a hotel room, a temporary home or one unfit for a baby.",
        Asks = "Look at housing and support together. The home is a need, not neglect.",
        QuietWhen = "they live in a home that is fit",
        Taught = ["REQ PF-06", "REQ TO-03", "REQ RT-09", "REQ AT-10", "TH T1 other", "TH T6 other"],
        Within = Within.Days(3),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        if (picture.Home() is not { } home)
        {
            yield break;
        }

        var unfit = IsPassing(home.Body.Type) || home.Body.FitForBaby is false;

        var mothers = picture.Mothers();
        var history = picture.All<PastHarm>().Where(fact => behind.Contains(fact.Body.Topic) && fact.Entry.Who(PersonRole.Subject, PersonRole.Mother).Any(mothers.Contains)).Select(fact => fact.Entry).ToList();

        if (unfit && history.Count > 0 && picture.Life.IsYoungerThan(YoungestYears, London.Day(home.Entry.Known)))
        {
            yield return Card.Raise(picture,
                $"The family lives in {Say.Words(home.Body.Type)}{(home.Body.FitForBaby is false ? ", not fit for a baby" : "")}. The mother has harm behind her.",
                [home.Entry, .. history],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.HousingOfficer, Role.HealthVisitor)]);
        }
    }

    private static bool IsPassing(HomeType type) => type is HomeType.TemporaryHome or HomeType.HotelRoom;
}
