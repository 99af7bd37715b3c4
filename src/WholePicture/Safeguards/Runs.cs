using WholePicture.Casework.DomesticAbuse;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards;

/// <summary>Police call-outs that fall close together.</summary>
public static class Runs
{
    /// <summary>The latest run of at least so many call-outs within so many days; empty when there is none. One more call-out, long after, never wipes out a run.</summary>
    public static IReadOnlyList<Fact<PoliceCallOut>> LastRun(this Picture picture, Figure calls, Figure days)
    {
        var all = picture.CallOuts();
        if (all.Count == 0)
        {
            return [];
        }

        var (least, within) = (picture.Of(calls), picture.Of(days));
        var on = all.Select(call => London.Day(call.Entry.At()).DayNumber).ToList();

        for (var last = all.Count - 1; last >= 0; last--)
        {
            List<Fact<PoliceCallOut>> run = [.. all.Take(last + 1).Where((_, place) => on[last] - on[place] <= within)];
            if (run.Count >= least)
            {
                return run;
            }
        }

        return [];
    }
}
