using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Recognising;

/// <summary>One thing that a piece says of somebody, beside what is on record of a candidate. Never a score: a person reads both.</summary>
/// <param name="What">What it is.</param>
/// <param name="Said">What the piece says; empty when nothing.</param>
/// <param name="OnRecord">What is on record; empty when nothing.</param>
/// <param name="Agrees">Whether they are the same; null when either says nothing.</param>
public sealed record Compared(string What, string Said, string OnRecord, bool? Agrees)
{
    /// <summary>Everything that can be compared, whatever says nothing on both sides left out.</summary>
    public static IReadOnlyList<Compared> Of(PersonGiven said, Person onRecord) =>
    [
        .. new[]
        {
            Line("Given names", said.Given, Latest(onRecord, given => given.Given)),
            Line("Family name", said.Family, Latest(onRecord, given => given.Family)),
            Line("Born", said.Born?.ToString(), Latest(onRecord, given => given.Born?.ToString())),
            Line("Expected", said.Expected?.ToString(), Latest(onRecord, given => given.Expected?.ToString())),
            Line("NHS number", NhsNumber.TryParse(said.NhsNumber)?.ToString(), onRecord.NhsNumber?.ToString()),
            Line("Unique pupil number", Upn.TryParse(said.Upn)?.ToString(), onRecord.Upn?.ToString()),
            Line("Sex", said.Sex is { } sex ? Say.Words(sex) : null, onRecord.Sex is Sex.NotRecorded ? null : Say.Words(onRecord.Sex)),
        }.Where(line => line.Said.Length > 0 || line.OnRecord.Length > 0),
    ];

    private static string? Latest(Person person, Func<PersonGiven, string?> part) => person.Records.Select(record => part(record.Given)).FirstOrDefault(value => value is not null);

    private static Compared Line(string what, string? said, string? onRecord) => new(what, said ?? "", onRecord ?? "",
        said is null || onRecord is null ? null : string.Equals(said.Trim(), onRecord.Trim(), StringComparison.OrdinalIgnoreCase));
}
