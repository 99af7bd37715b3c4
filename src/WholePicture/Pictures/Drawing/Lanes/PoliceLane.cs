using WholePicture.Casework.DomesticAbuse;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Lanes;

/// <summary>Police call-outs, counted in order, with what each waited until social care knew (REQ CH-08, DA-01).</summary>
internal static class PoliceLane
{
    // The number takes the place of the kind's own words
    private const string Kind = "Police call-out";

    public static Lane Of(Shown shown, AgencyId agency, Reach reach)
    {
        var picture = shown.Picture;
        var plain = AgencyLane.Of(shown, agency, reach);
        var callOuts = picture.CallOuts().Select((fact, place) => (fact.Entry, fact.Body, Number: place + 1)).Where(callOut => callOut.Entry.Agency == agency).ToList();
        var before = callOuts.Where(callOut => callOut.Body.Child is ChildAtScene.Unborn).Select(callOut => callOut.Number).ToList();
        var spots = callOuts.Select(callOut => new Spot(
            Pieces.Of(picture, callOut.Entry, reach, $"Call-out {callOut.Number}{picture.InFull(callOut.Entry)[Kind.Length..]}"),
            Glyph.CallOut, callOut.Number, callOut.Body.Child is ChildAtScene.Unborn ? InPregnancy(before, callOut.Number) : Caption(picture, callOut.Body, callOut.Number)));
        var others = plain.Spots.Where(spot => spot.Glyph is not Glyph.CallOut);

        return plain with { Kind = LaneKind.Police, Spots = [.. spots.Concat(others).OrderBy(spot => spot.At)], Stretches = [.. Waits(picture, [.. callOuts.Select(callOut => (callOut.Entry, callOut.Number))], reach)] };
    }

    // One caption for all of them, over the one in the middle
    private static Caption? InPregnancy(List<int> numbers, int number) =>
        numbers[numbers.Count / 2] == number ? new($"{string.Join(", ", numbers)}: in pregnancy") : null;

    private static Caption Caption(Picture picture, PoliceCallOut body, int number)
    {
        var what = Worst(body.Behaviours);
        var child = body.Child is ChildAtScene.InArms ? $", holding {picture.ChildName()}" : "";

        return new($"{number}: {what}{child}{(body.Arrested ? ", arrested" : "")}", what.Length > 0 && body.Behaviours.Any(behaviour => behaviour is not Behaviour.Verbal));
    }

    // The gravest in a few words; all of them stand in the text
    private static string Worst(IReadOnlyList<Behaviour> behaviours)
    {
        Behaviour[] assault = [.. behaviours.Where(behaviour => behaviour is Behaviour.Physical or Behaviour.Sexual)];

        return assault.Length > 0 ? assault.InWords() : behaviours.Count == 0 ? "called" : behaviours.Max().InWords();
    }

    private static IEnumerable<Stretch> Waits(Picture picture, List<(Chronology.Entry Entry, int Number)> callOuts, Reach reach) => callOuts
        .Select(callOut => (callOut.Entry, callOut.Number, Reached: Reached.SocialCare(picture, callOut.Entry)))
        .GroupBy(wait => wait.Reached.At is { } at ? London.Day(at) : (DateOnly?)null)
        .GroupBy(day => day.All(wait => wait.Reached.AtOnce) ? DateOnly.MinValue : day.Key, day => day.AsEnumerable())
        .Select(group => Wait(picture, reach, [.. group.SelectMany(wait => wait).OrderBy(wait => wait.Number)]));

    private static Stretch Wait(Picture picture, Reach reach, List<(Chronology.Entry Entry, int Number, Reached Reached)> together)
    {
        var (from, until) = (together[0].Entry.DrawnAt(reach), together[0].Reached.At ?? picture.AsAt);
        var days = London.Day(until).DayNumber - London.Day(together.Min(wait => wait.Entry.Known)).DayNumber;
        var calls = $"{(together.Count == 1 ? "call-out" : "call-outs")} {Numbers([.. together.Select(wait => wait.Number)])}";
        var numbers = Numbers([.. together.Select(wait => wait.Number)]);
        var (kind, words) = together.Find(wait => !wait.Reached.AtOnce).Reached switch
        {
            null => (StretchKind.AtOnce, $"{numbers}: at once"),
            { At: null } => (StretchKind.NoArrival, $"{numbers}: no record it arrived"),
            _ => (StretchKind.Delay, numbers.Contains(' ', StringComparison.Ordinal)
                ? $"{Dates.InDays(days)}: social care learnt of {numbers} together, on {Dates.Plain(London.Day(until), picture.Today)}"
                : Dates.InDays(days)),
        };
        var what = kind switch
        {
            StretchKind.NoArrival => $"{Say.Sentence(calls)}: no record that {(together.Count == 1 ? "it" : "they")} reached social care",
            StretchKind.AtOnce => $"{Say.Sentence(calls)} reached social care at once",
            _ => $"{Dates.InDays(days)} until social care learnt of {calls}, on {London.InWords(until)}",
        };

        return new(new($"reach-{together[0].Entry.Id}", from, Pieces.FromUntil(from, until, picture.AsAt), what),
            kind, from, until, words, [.. together.Select(wait => wait.Entry.DrawnAt(reach))]);
    }

    /// <summary>"5", "8 and 9", "1 to 5".</summary>
    private static string Numbers(IReadOnlyList<int> numbers) => numbers.Count > 2 && numbers[^1] - numbers[0] == numbers.Count - 1
        ? $"{numbers[0]} to {numbers[^1]}"
        : Say.List(numbers.Select(number => $"{number}"));
}
