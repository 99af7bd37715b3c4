using WholePicture.Casework.DomesticAbuse;
using WholePicture.Pictures;

namespace WholePicture.Safeguards;

/// <summary>Police call-outs that fall close together.</summary>
public static class Runs
{
    /// <summary>The latest run of at least so many call-outs within so many days; empty when there is none. One more call-out, long after, never wipes out a run.</summary>
    public static IReadOnlyList<Fact<PoliceCallOut>> LastRun(this Picture picture, int calls, int days)
    {
        var all = picture.CallOuts();

        return all.Select((last, place) => all.Take(place + 1).Where(call => call.Entry.DaysUntil(last.Entry) <= days).ToList())
            .LastOrDefault(run => run.Count >= calls) ?? [];
    }
}
