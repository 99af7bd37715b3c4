using System.Globalization;
using System.Text.Json;
using WholePicture.Words.Json;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Settings;

/// <summary>Reads a partnership's settings file, or names every place in which it is wrong. A setting nobody knows is an error, never ignored.</summary>
public static class SettingsReader
{
    private const int MostAWeek = 1000;

    /// <summary>The settings, or the problems with them.</summary>
    public sealed record Read(LocalSettings? Settings, IReadOnlyList<FieldProblem> Problems);

    /// <summary>Reads the text of a settings file.</summary>
    public static Read From(string text) => WrittenByHand.Read(text) switch
    {
        ({ } root, _) => From(root),
        var (_, problem) => new(null, [problem!]),
    };

    private static Read From(JsonElement root)
    {
        var problems = Shape.Problems(root, typeof(SettingsFile)).ToList();

        if (problems.Count > 0)
        {
            return new(null, problems);
        }

        var file = root.Deserialize<SettingsFile>(HouseJson.Options)!;
        var set = new Dictionary<(string, string), DatedValue[]>();

        foreach (var (rule, figures) in file.Figures)
        {
            foreach (var (name, value) in figures)
            {
                var at = $"/figures/{rule}/{name}";
                var figure = Find(rule, name);
                problems.AddRange(figure is null ? [Unknown(rule, at)] : Problems(figure, value, at));

                if (figure is not null && problems.Count == 0)
                {
                    set[(rule, name)] = Values(value);
                }
            }
        }

        problems.AddRange(BudgetProblems(file.Budgets ?? new Dictionary<string, Budget>()));

        return problems.Count > 0 ? new(null, problems) : new(new(file.Partnership, set, file.Budgets), []);
    }

    private static IEnumerable<FieldProblem> BudgetProblems(IReadOnlyDictionary<string, Budget> budgets)
    {
        foreach (var (rule, budget) in budgets)
        {
            if (rule != Budget.ForAll && Safeguard.All.All(safeguard => safeguard.Card.Code != rule))
            {
                yield return new($"/budgets/{rule}", $"There is no safeguard of that name. Known: {Budget.ForAll}, {string.Join(", ", Safeguard.All.Select(safeguard => safeguard.Card.Code))}");
            }

            if (budget.PerThousandAWeek is not (>= 0 and <= MostAWeek))
            {
                yield return new($"/budgets/{rule}/perThousandAWeek", $"Enter a number from 0 to {MostAWeek}");
            }

            if (budget.UsefulPercent is < 0 or > 100)
            {
                yield return new($"/budgets/{rule}/usefulPercent", "Enter a whole number from 0 to 100");
            }
        }
    }

    private static Figure? Find(string rule, string name) => Safeguard.All
        .Where(safeguard => safeguard.Card.Code == rule)
        .SelectMany(safeguard => safeguard.Card.Figures)
        .FirstOrDefault(figure => figure.Name == name);

    private static FieldProblem Unknown(string rule, string at)
    {
        var known = Safeguard.All.FirstOrDefault(safeguard => safeguard.Card.Code == rule)?.Card.Figures.Select(figure => figure.Name).ToList();

        return known is null
            ? new(at, $"There is no safeguard of that name with figures. Known: {string.Join(", ", Safeguard.All.Where(safeguard => safeguard.Card.Figures.Count > 0).Select(safeguard => safeguard.Card.Code))}")
            : new(at, $"This safeguard has no such figure. Known: {string.Join(", ", known)}");
    }

    private static IEnumerable<FieldProblem> Problems(Figure figure, JsonElement value, string at)
    {
        if (!IsReadable(value))
        {
            return [new(at, "Enter a whole number, or a list such as [{\"from\": \"2027-04-01\", \"value\": 4}]")];
        }

        return Values(value).Where(dated => dated.Value < figure.Least || dated.Value > figure.Most)
            .Select(_ => new FieldProblem(at, $"Enter a whole number from {figure.Least} to {figure.Most}"));
    }

    private static bool IsReadable(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt32(out _),
        JsonValueKind.Array => value.GetArrayLength() > 0 && value.EnumerateArray().All(item => Shape.Problems(item, typeof(DatedValue)).Count == 0
            && DateOnly.TryParseExact(item.GetProperty("from").GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)),
        _ => false,
    };

    private static DatedValue[] Values(JsonElement value) => value.ValueKind is JsonValueKind.Number
        ? [new(DateOnly.MinValue, value.GetInt32())]
        : value.Deserialize<DatedValue[]>(HouseJson.Options)!;
}
