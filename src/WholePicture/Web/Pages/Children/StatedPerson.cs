using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Children;

/// <summary>Somebody in the network, as somebody stated them to be; or somebody whom nobody named.</summary>
/// <param name="Who">Who.</param>
/// <param name="Also">What else is recorded.</param>
/// <param name="Source">On whose word.</param>
public sealed record StatedPerson(string Who, string Also, string Source)
{
    /// <summary>Everybody but the child: those known, then those who were only mentioned.</summary>
    public static IReadOnlyList<StatedPerson> In(Picture picture) =>
    [
        .. picture.People.Values.Where(person => person.Id != picture.Child).OrderBy(person => person.As[0]).ThenBy(person => person.Id.Value).Select(person => Known(picture, person)),
        .. picture.Entries.SelectMany(entry => entry.Given.People.Where(given => given.Unnamed is not null).Select(given => (entry, given)))
            .GroupBy(mention => mention.given.Unnamed!, StringComparer.OrdinalIgnoreCase)
            .Select(mentions => Unnamed(picture, mentions.Key, mentions.First().entry)),
    ];

    private static StatedPerson Known(Picture picture, Person person)
    {
        var (entry, given) = person.Records[^1];
        var also = string.Join(". ", new[]
        {
            person.Life.Born is { } born ? $"Born {London.InWords(born)}" : null,
            person.Aliases.Any() ? $"Also recorded as {Say.List(person.Aliases)}" : null,
            person.NhsNumber is { } number ? $"NHS number {number}" : null,
            person.Upn is { } pupil ? $"Unique pupil number {pupil}" : null,
        }.OfType<string>());

        return new(picture.Introduced(person.Id), also.Length > 0 ? $"{also}." : "", $"First recorded as {Say.Words(given.As)}: {picture.HowKnown(entry).ToLowerInvariant()}, {entry.Happened}. {Say.Count(person.Records.Count, "entry", "entries")}.");
    }

    private static StatedPerson Unnamed(Picture picture, string words, Entry entry) =>
        new(Say.Sentence(words), "Not recorded who.", $"{picture.HowKnown(entry)}, {entry.Happened}.");
}
