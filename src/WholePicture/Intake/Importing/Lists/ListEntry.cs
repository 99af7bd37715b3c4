using System.Text;
using System.Text.Json;
using WholePicture.Casework.Involvement;
using WholePicture.Chronology;
using WholePicture.Matching.Linkage.Reading;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Intake.Importing.Lists;

/// <summary>A row of a list as the entry it becomes: that this agency has somebody on its list, and how the list writes them. Pure.</summary>
internal static class ListEntry
{
    private const int Grown = 18;
    private const string Listed = "listed";
    private const string Mother = "mother";
    private const string KeptFrom = "kept-from";

    /// <summary>Writes it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="named">The row of a rec_id it names; null when the list does not have it.</param>
    /// <param name="taken">The day on which the list was taken.</param>
    public static byte[] Of(ListedRow row, Func<string, ListedRow?> named, DateOnly taken)
    {
        var (person, unread) = Person(row, taken);
        var hasMother = row.Mother.Length > 0;
        var isKept = row.KeptFrom.Length > 0;
        PersonGiven[] people =
        [
            hasMother ? person with { MotherRef = Mother } : person,
            .. hasMother ? [Other(row.Mother, PersonRole.Mother, Mother)] : Array.Empty<PersonGiven>(),
            .. isKept ? [Other(row.KeptFrom, PersonRole.Other, KeptFrom)] : Array.Empty<PersonGiven>(),
        ];
        var draft = new EntryDraft("on-record", When.On(taken), London.Instant(taken, TimeOnly.MinValue), HowKnown.OnRecord, people, Body(unread), Statements: [.. Said(row)],
            Handling: isKept ? new(NeverLearntBy: [KeptFrom]) : null);

        return JsonSerializer.SerializeToUtf8Bytes(draft, HouseJson.Options);

        PersonGiven Other(string id, PersonRole role, string word) => (named(id) is { } other ? Person(other, taken).Person : new(role, Local: id)) with { As = role, Ref = word };
    }

    private static (PersonGiven Person, string? Unread) Person(ListedRow row, DateOnly taken)
    {
        var (born, expected) = (Date(Read(row.Born)), Date(Day.Due(Read(row.Expected))));
        var sex = SexOf(row.Sex);
        var (nhs, upn) = (NhsNumber.TryParse(row.Nhs), Upn.TryParse(row.Upn));
        var isChild = born is { } day ? day.AddYears(Grown) > taken : expected is not null;
        var unread = new[]
        {
            born is null && row.Born.Length > 0 ? $"born {row.Born}" : null,
            nhs is null && row.Nhs.Length > 0 ? $"NHS number {row.Nhs}" : null,
            upn is null && row.Upn.Length > 0 ? $"unique pupil number {row.Upn}" : null,
            sex is null && row.Sex.Length > 0 ? $"sex {row.Sex}" : null,
            expected is null && row.Expected.Length > 0 ? $"expected {row.Expected}" : null,
        }.OfType<string>().ToList();

        return (new(isChild ? PersonRole.Child : PersonRole.Subject, Listed, nhs?.Digits, row.Id, Blank(row.Given), Blank(row.Family), On(born), On(expected), null, sex, null, upn?.Characters),
            unread.Count == 0 ? null : string.Join(", ", unread));
    }

    private static IEnumerable<StatementGiven> Said(ListedRow row)
    {
        if (row.Home.Length > 0)
        {
            yield return new(Listed, Question.LivesAt, row.Home);
        }

        if (row.Telephone.Length > 0)
        {
            yield return new(Listed, Question.Telephone, row.Telephone);
        }
    }

    // What the body works out of itself is not sent
    private static JsonElement Body(string? unread) => JsonSerializer.SerializeToElement(unread is null ? [] : new Dictionary<string, string> { [nameof(OnRecord.Unread).ToLowerInvariant()] = unread }, HouseJson.Options);

    private static int Read(string written) => written.Length > 0 ? Day.Read(Encoding.UTF8.GetBytes(written)) : 0;

    private static DateOnly? Date(int day) => day > 0 ? new(day / 10000, day / 100 % 100, day % 100) : null;

    private static When? On(DateOnly? day) => day is { } known ? When.On(known) : null;

    private static Sex? SexOf(string written) => Slice.SexOf(Encoding.UTF8.GetBytes(written)) switch { 1 => Sex.Male, 2 => Sex.Female, _ => null };

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
