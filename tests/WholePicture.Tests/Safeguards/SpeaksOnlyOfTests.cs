using WholePicture.Access;
using WholePicture.Bench.Attention;
using WholePicture.Chronology;
using WholePicture.Demo.Living;
using WholePicture.Learning.Replay;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Pictures;
using WholePicture.Safeguards;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Learning;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Safeguards;

/// <summary>A safeguard that is passed over would have said nothing: whatever a family lives through, and at whatever moment one looks.</summary>
public class SpeaksOnlyOfTests
{
    [Fact]
    public void Of_a_stream_of_anything() => Always.Holds(AnyStream.Any, told =>
    {
        for (var day = -300; day <= 300; day += 100)
        {
            SaysNothingMore(Fold.Picture(Family.Amara.Key, told.Entries, Today.At(day), Partners.Eastmere, LocalSettings.National));
        }
    }, times: 1000);

    /// <summary>Of each of its entries alone too: then nearly every safeguard is passed over.</summary>
    [Fact]
    public void Of_one_entry_of_any_kind() => Always.Holds(AnyStream.Any, told =>
    {
        foreach (var entry in told.Entries)
        {
            SaysNothingMore(Fold.Picture(Family.Amara.Key, [entry], Today.At(400), Partners.Eastmere, LocalSettings.National));
        }
    });

    [Fact]
    public void Of_a_living_population()
    {
        var population = new Population(400, 3, 17, 0.5);
        var partnership = new Partnership(population.Partners.Agencies, population.Partners.Professionals);

        Assert.All(population.Families(), family => SaysNothingMore(family.Case, partnership));
    }

    public static TheoryData<string> Cases => [.. CasesRead.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Of_a_case_that_is_replayed(string name)
    {
        var story = CasesRead.Of(name);

        SaysNothingMore(story, new Partnership(story.Agencies, story.Professionals));
    }

    [Fact]
    public void Most_are_passed_over_when_there_is_nothing_to_say()
    {
        var picture = Folding.PictureOf();
        var passed = Safeguard.All.Count(rule => SpeaksOnlyOf.NothingIn(picture, rule));

        Assert.True(passed * 10 >= Safeguard.All.Count * 8, $"only {passed} of {Safeguard.All.Count}");
    }

    private static void SaysNothingMore(CaseFile story, Partnership partnership)
    {
        var people = story.People.Keys.ToDictionary(key => key, _ => PersonId.New());
        var entries = CaseArrivals.Of(story, Arm.SharedUse).Select(arrival => Playing.Placed(arrival, people)).ToList();
        foreach (var child in entries.SelectMany(Children.In).Distinct())
        {
            for (var held = 1; held <= entries.Count; held += 1 + (held / 5))
            {
                SaysNothingMore(Fold.Picture(child, entries[..held], entries[held - 1].Received, partnership, LocalSettings.National));
            }
        }
    }

    private static void SaysNothingMore(Picture picture) =>
        Assert.All(Safeguard.All.Where(rule => SpeaksOnlyOf.NothingIn(picture, rule)), rule => Assert.Empty(rule.Check(picture)));
}
