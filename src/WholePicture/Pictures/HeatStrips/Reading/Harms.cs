using WholePicture.Casework.Contacts;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Enquiries;
using WholePicture.Casework.Health;
using WholePicture.Casework.History;
using WholePicture.Casework.Housing;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures.HeatStrips.Reading;

/// <summary>An entry that tells of one kind of harm. An entry that tells of two is there twice.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Kind">The kind.</param>
public readonly record struct Harm(Entry Entry, HarmKind Kind);

/// <summary>Reads from a picture which entries tell of which kinds of harm. It counts entries, and never weighs them.</summary>
public static class Harms
{
    private static readonly Func<Picture, IReadOnlyList<Harm>> all = Read;

    /// <summary>Every one, in the order in which things happened. A police number recorded twice is one call-out.</summary>
    public static IReadOnlyList<Harm> Of(Picture picture) => picture.Once(all);

    private static IReadOnlyList<Harm> Read(Picture picture)
    {
        var calls = picture.CallOuts().Select(call => call.Entry).ToHashSet();
        var away = KeptAway.In(picture);

        var harms = new List<Harm>();
        var kinds = new List<HarmKind>();
        foreach (var entry in picture.Entries)
        {
            if (entry.Body is PoliceCallOut && !calls.Contains(entry))
            {
                continue;
            }

            kinds.Clear();
            AddKinds(kinds, entry, picture.Child);
            if (IsAgainst(picture, entry, away))
            {
                kinds.Add(HarmKind.AgainstPlan);
            }

            // Most entries tell of none, or of one
            foreach (var kind in kinds.Count < 2 ? kinds : [.. kinds.Distinct().Order()])
            {
                harms.Add(new(entry, kind));
            }
        }

        return harms;
    }

    private static bool IsAgainst(Picture picture, Entry entry, IReadOnlyList<KeptAway> away) =>
        entry.Body is PoliceCallOut or Visit && away.Any(rule => KeptAway.IsAtHome(picture, entry, rule.Adult) && rule.Holds(entry.At()));

    private static void AddKinds(List<HarmKind> kinds, Entry entry, PersonId child)
    {
        AddBody(kinds, entry, child);
        if (entry.Body is IAccountOfAbuse account)
        {
            AddAccount(kinds, account);
        }

        for (var place = 0; place < (entry.Given.Statements?.Count ?? 0); place++)
        {
            if (entry.Given.Statements![place] is { Question: Question.Home, Answer: "unsuitable" })
            {
                kinds.Add(HarmKind.HomeAndMoney);
            }
        }
    }

    private static void AddAccount(List<HarmKind> kinds, IAccountOfAbuse account)
    {
        for (var place = 0; place < account.Behaviours.Count; place++)
        {
            kinds.Add(OfBehaviour(account.Behaviours[place]));
        }

        if (account.Substances.Count > 0)
        {
            kinds.Add(HarmKind.DrinkAndDrugs);
        }

        // Police are called for a reason, even when nobody wrote it down
        if (account is PoliceCallOut { Behaviours.Count: 0 })
        {
            kinds.Add(HarmKind.NotStated);
        }
    }

    private static HarmKind OfBehaviour(Behaviour behaviour) => behaviour switch
    {
        Behaviour.NotStated => HarmKind.NotStated,
        Behaviour.Physical or Behaviour.Strangulation => HarmKind.Violence,
        Behaviour.Sexual => HarmKind.SexualViolence,
        Behaviour.BrokeConditions => HarmKind.AgainstPlan,
        Behaviour.DroveImpaired => HarmKind.DrinkAndDrugs,
        _ => HarmKind.Threats,
    };

    private static void AddBody(List<HarmKind> kinds, Entry entry, PersonId child)
    {
        if (entry.Body is Visit visit)
        {
            AddVisit(kinds, visit);
        }
        else if (OfBody(entry, child) is { } kind)
        {
            kinds.Add(kind);
        }
    }

    private static HarmKind? OfBody(Entry entry, PersonId child) => entry.Body switch
    {
        // What was done to a brother or sister is theirs
        Injury or Admission or NotBrought or SignSeen when !entry.Has(child, PersonRole.Child, PersonRole.Subject) => null,
        Injury or Admission { Emergency: true } => HarmKind.Body,
        NotBrought => HarmKind.CareMissed,
        SignSeen seen => OfSign(seen.Sign),
        WardObservation { Worry: true } or SafetyReport => HarmKind.Worry,
        Letter { Worried: true } => HarmKind.Worry,
        Disclosure { SelfBlame: true } => HarmKind.Strain,
        Accommodation { FitForBaby: false } or HousingDecision { Accepted: false } => HarmKind.HomeAndMoney,
        _ => null,
    };

    private static HarmKind? OfSign(Sign sign) => sign switch
    {
        Sign.OftenAbsent => HarmKind.SchoolMissed,
        Sign.TeethNotCaredFor => HarmKind.CareMissed,
        Sign.Hungry or Sign.DirtyOrPoorlyClothed or Sign.LeftUnwatched => HarmKind.DailyCare,
        Sign.UpsetOrAngry or Sign.RecordedAsSuspect => HarmKind.ChildShows,
        Sign.BroughtDrugs => HarmKind.DrinkAndDrugs,
        Sign.NotGrowing => HarmKind.Body,
        _ => null,
    };

    private static void AddVisit(List<HarmKind> kinds, Visit visit)
    {
        foreach (var need in visit.Needs ?? [])
        {
            if (OfNeed(need) is { } kind)
            {
                kinds.Add(kind);
            }
        }

        if (!string.IsNullOrWhiteSpace(visit.Doubts))
        {
            kinds.Add(HarmKind.Worry);
        }
    }

    private static HarmKind? OfNeed(Need need) => need switch
    {
        Need.Money or Need.Home or Need.ThingsForBaby or Need.SafePlaceToSleep => HarmKind.HomeAndMoney,
        Need.Support or Need.Rest => HarmKind.Strain,
        _ => null,
    };
}
