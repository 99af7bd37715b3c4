using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using WholePicture.Access.SignIn;
using WholePicture.Bench.Faults;
using WholePicture.Bench.Pages;
using WholePicture.Database;

namespace WholePicture.Bench.Searching;

/// <summary>What came of asking, one question after another, over real HTTP.</summary>
/// <param name="Took">How long each answer took, to its last byte.</param>
/// <param name="Places">Of each question: which way of asking it was, and which of the people shown was the one meant, counted from 1; 0 for none.</param>
/// <param name="Taken">What the host took meanwhile.</param>
internal sealed partial record SearchMeasured(Spread Took, IReadOnlyList<(string Way, int Place)> Places, string Taken)
{
    // The first questions meet cold pages and code not yet compiled
    private const int WarmUp = 200;
    private const int Told = 20;
    private static readonly TimeSpan p95 = TimeSpan.FromMilliseconds(100);

    /// <summary>Asks them all.</summary>
    public static async Task<SearchMeasured> Over(string folder, IReadOnlyList<(string Typed, string Way, Guid Person)> wanted, CancellationToken stop)
    {
        await using var service = await RunningService.Over(Path.Combine(folder, "database"), Path.Combine(folder, "service.log"), stop);
        await using var database = await WholePictureDatabase.Open(Path.Combine(folder, "database"), stop);
        using var browser = await PageReader.Open(service.Url, await new SessionStore(database.Owner, TimeProvider.System).Begin(SearchScene.Searcher.Id, SignInWay.Password, stop), stop);
        foreach (var (typed, _, _) in wanted.Take(WarmUp))
        {
            await browser.Search(typed, stop);
        }

        var (took, places, taken) = (new List<TimeSpan>(), new List<(string, int)>(), new Taken());
        var missed = 0;
        foreach (var (typed, way, person) in wanted)
        {
            var began = Stopwatch.GetTimestamp();
            var page = await browser.Search(typed, stop);
            took.Add(Stopwatch.GetElapsedTime(began));
            places.Add((way, 1 + Person().Matches(page).Select(match => match.Groups[1].Value).ToList().IndexOf($"{person}")));
            if (places[^1] is (_, 0 or > 3) && missed++ < Told)
            {
                // Invented people
                await Console.Error.WriteLineAsync($"Not among the first three: {typed} ({Heading().Match(page).Groups[1].Value})");
            }
        }

        return new(Spread.Of(took), places, taken.InWords);
    }

    /// <summary>For a person.</summary>
    public string InWords(int people)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{people:N0} people, {Places.Count:N0} questions, one after another; {Machine.InWords}, {Taken}, shared with whoever asks.");
        text.AppendLine(CultureInfo.InvariantCulture, $"Right person first {Share(Places, 1):P1}, in the first three {Share(Places, 3):P1} (target 97%).");
        foreach (var way in Places.GroupBy(place => place.Way).OrderByDescending(way => way.Count()))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {way.Key,-32} {way.Count(),6:N0}  {Share([.. way], 3),7:P1}");
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"Answered: median {Spread.InWords(Took.Median)}, p95 {Spread.InWords(Took.P95)}, p99 {Spread.InWords(Took.P99)}, longest {Spread.InWords(Took.Longest)}; p95 {Spread.Against(Took.P95, p95)}");

        return text.ToString();
    }

    private static double Share(IReadOnlyList<(string Way, int Place)> places, int within) => places.Count(place => place.Place > 0 && place.Place <= within) / (double)Math.Max(1, places.Count);

    [GeneratedRegex("<h3><a class=\"govuk-link\" href=\"/(?:children|adults)/([0-9a-f-]{36})\">")]
    private static partial Regex Person();

    [GeneratedRegex("id=\"found\">([^<]*)<")]
    private static partial Regex Heading();
}
