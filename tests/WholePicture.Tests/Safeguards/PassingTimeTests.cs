using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Safeguards;
using WholePicture.Tests.Cast;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Safeguards;

/// <summary>A picture is looked at when something arrives and when it said that it must be. At no other moment may it change.</summary>
public class PassingTimeTests
{
    private static readonly DateTimeOffset end = Today.At(60);

    private static readonly LocalSettings changing = Folding.Setting("call-outs-add-up", "calls",
        new DatedValue(Today.Day(-60), 2), new DatedValue(Today.Day(-20), 3), new DatedValue(Today.Day(40), 2));

    [Fact]
    public void A_picture_says_when_time_alone_will_change_it() => Always.Holds(AnyStream.Any, told => Assert.All(Looks(told.Entries, LocalSettings.National), AsFresh));

    [Fact]
    public void And_looks_again_on_the_day_on_which_a_setting_changes() => Always.Holds(AnyStream.Any, told => Assert.All(Looks(told.Entries, changing), AsFresh), times: 200);

    private static void AsFresh(Look look)
    {
        var last = look.Until.AddTicks(-1);
        var fresh = Safeguard.Check(Fold.Picture(Family.Amara.Key, look.Stream, last, Partners.Eastmere, look.Settings)).Now;

        Assert.Equal(look.Found.Now.Select(concern => concern.Key), fresh.Select(concern => concern.Key));
        Assert.All(look.Found.Now.Zip(fresh), pair => Assert.True(pair.First.SaysTheSameAs(pair.Second), $"{pair.First.Code} at {last:u}"));
    }

    /// <summary>Each look, and the moment until which nothing is looked at again.</summary>
    private static List<Look> Looks(Entry[] stream, LocalSettings settings)
    {
        var looks = new List<Look>();
        var arrivals = stream.Select(entry => entry.Received).Distinct().Order().ToList();

        for (DateTimeOffset? at = arrivals[0]; at < end;)
        {
            var found = Safeguard.Check(Fold.Picture(Family.Amara.Key, stream, at.Value, Partners.Eastmere, settings));
            var next = arrivals.Where(arrival => arrival > at).Append(found.NextLook ?? end).Append(end).Min();
            Assert.True(next > at, "it asks to be looked at again at once, and for ever");
            looks.Add(new(stream, settings, at.Value, next, found));
            at = next;
        }

        return looks;
    }

    private sealed record Look(Entry[] Stream, LocalSettings Settings, DateTimeOffset At, DateTimeOffset Until, Checked Found);
}
