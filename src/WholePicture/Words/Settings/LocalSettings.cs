using System.Collections.Frozen;

namespace WholePicture.Words.Settings;

/// <summary>What one partnership has set for itself, each value with the day from which it holds. Anything else keeps its default.</summary>
public sealed class LocalSettings
{
    private readonly FrozenDictionary<(string Rule, string Name), DatedValue[]> set;
    private readonly FrozenDictionary<string, Budget> budgets;

    /// <summary>Made of values already checked against the figures they set.</summary>
    public LocalSettings(string partnership, IReadOnlyDictionary<(string Rule, string Name), DatedValue[]> set, IReadOnlyDictionary<string, Budget>? budgets = null)
    {
        Partnership = partnership;
        this.set = set.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.OrderBy(value => value.From).ToArray());
        this.budgets = (budgets ?? new Dictionary<string, Budget>()).ToFrozenDictionary();
    }

    /// <summary>Nothing set: every figure at its default.</summary>
    public static LocalSettings National { get; } = new("National defaults", new Dictionary<(string, string), DatedValue[]>());

    /// <summary>The partnership's name on a page.</summary>
    public string Partnership { get; }

    /// <summary>Whether a partnership has given its name.</summary>
    public bool IsNamed => !ReferenceEquals(this, National);

    /// <summary>What a figure was on a day.</summary>
    public int Of(Figure figure, DateOnly on) =>
        set.GetValueOrDefault((figure.Rule, figure.Name))?.LastOrDefault(value => value.From <= on)?.Value ?? figure.Default;

    /// <summary>The budget of a safeguard: its own, else the one for all.</summary>
    public Budget BudgetOf(string rule) => budgets.GetValueOrDefault(rule) ?? budgets.GetValueOrDefault(Budget.ForAll) ?? Budget.Usual;

    /// <summary>The next day after one on which a value begins to hold; null when nothing set changes any more.</summary>
    public DateOnly? NextChange(DateOnly after) =>
        set.Values.SelectMany(values => values).Select(value => (DateOnly?)value.From).Where(day => day > after).Min();
}
