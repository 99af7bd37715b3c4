using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Police were called to a home with a child of school age, and the school is not recorded as told (REQ DA-07, CH-13, practice rule T1-47).</summary>
public sealed class SchoolNotTold : ISafeguard
{
    private const int SchoolYears = 4;
    private const int AdultYears = 18;
    private const int Weeks = 4;
    private const int DaysAWeek = 7;

    private static readonly TimeOnly SchoolBegins = new(8, 30);

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "school-not-told",
        LooksFor = "Police are called to abuse in a home with a child of school age, and the school is not recorded as told by the next school day.",
        Asks = "Tell the school’s safeguarding lead before the child comes in.",
        QuietWhen = "the school has been told, or has read it",
        Taught = ["REQ DA-07", "REQ CH-13", "REQ DA-20", "T1-47", "DA-31", "DA-32", "Bd 55"],
        Within = Within.OneDay,
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        if (picture.CallOuts().Count == 0 || picture.Life.Born is null || Schools(picture) is not { Count: > 0 } schools)
        {
            yield break;
        }

        // That the school knows of the last does not tell it of those just before; what is older is history by now
        var last = picture.CallOuts()[^1].Entry;

        foreach (var call in picture.CallOuts().Select(fact => fact.Entry).Where(call => call.DaysUntil(last) <= Weeks * DaysAWeek && IsUntold(picture, call, schools)))
        {
            yield return Card.Raise(picture,
                $"Police were called {call.Happened.OnInWords}. The school is not recorded as told.",
                [call],
                Recipient.Of(Role.SchoolSafeguardingLead, Role.PoliceNotificationDesk),
                about: call.Id.ToString(),
                from: Around.Later(NextStart(call.Known), call.Received));
        }
    }

    // A sister’s school is told about her; where no school of this child is recorded there is none to tell
    private static List<AgencyId> Schools(Picture picture) =>
        [.. picture.Live().Where(involvement => picture.Partnership.KindOf(involvement.Agency) is AgencyKind.School && involvement.Entry.IsOnChild(picture.Child)).Select(involvement => involvement.Agency).Distinct()];

    private static bool IsUntold(Picture picture, Entry call, List<AgencyId> schools)
    {
        var day = London.Day(call.At());

        return !picture.Life.IsYoungerThan(SchoolYears, day) && picture.Life.IsYoungerThan(AdultYears, day)
            && !schools.Exists(school => Reached.IsRecorded(picture, call, school));
    }

    // What is known in the night is told the same morning
    private static DateTimeOffset NextStart(DateTimeOffset known)
    {
        var today = London.Instant(London.Day(known), SchoolBegins);

        return WorkingDays.IsWorkingDay(London.Day(known)) && known < today ? today : London.Instant(WorkingDays.After(London.Day(known), 1), SchoolBegins);
    }
}
