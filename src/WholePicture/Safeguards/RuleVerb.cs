using System.CommandLine;
using System.Globalization;
using WholePicture.Database;
using WholePicture.Safeguards.Settings;
using WholePicture.Words;

namespace WholePicture.Safeguards;

/// <summary><c>wholepicture rule NAME --on DATE</c>: what a safeguard said on a day.</summary>
internal static class RuleVerb
{
    private static readonly Argument<string> name = new("name") { Description = "The safeguard's short name (docs/safeguards.md)." };
    private static readonly Option<string?> on = new("--on") { Description = "The day, such as 2026-11-21; today when left out." };

    /// <summary>The verb.</summary>
    public static Command Command
    {
        get
        {
            var command = new Command("rule", "Print what a safeguard says, and what it said on any day, with this partnership's figures of that day.") { name, on };
            command.SetAction(asked => Print(asked.GetRequiredValue(name), asked.GetValue(on)));

            return command;
        }
    }

    /// <summary>What it said, line by line.</summary>
    public static IEnumerable<string> Lines(SafeguardCard card, Words.Settings.LocalSettings settings, DateOnly day) => card.IsValidOn(day)
        ?
        [
            $"{card.Code}, on {London.InWords(day)}",
            $"  Looks for       {card.LooksFor}",
            $"  Asks            {card.Asks}",
            $"  Goes quiet when {Say.Lower(card.QuietInFull).TrimEnd('.')}.",
            $"  Answer within   {card.Within}{(card.Within.Interrupts ? "; it interrupts" : "")}",
            $"  Taught by       {string.Join(", ", card.Taught)}",
            $"  Speaks          {Dates(card)}",
            .. card.Figures.Select(figure => $"  {figure.Name,-15} {settings.Of(figure, day)}{(settings.Of(figure, day) == figure.Default ? ", the default" : $"; the default is {figure.Default}")}. {figure.Means}"),
        ]
        : [$"{card.Code} said nothing on {London.InWords(day)}. It speaks {Dates(card)}."];

    /// <summary>The safeguard of a name; a plain error that lists those there are.</summary>
    public static SafeguardCard Find(string code) => Safeguard.All.FirstOrDefault(rule => rule.Card.Code == code)?.Card
        ?? throw new PlainError($"There is no safeguard “{code}”. Known: {string.Join(", ", Safeguard.All.Select(rule => rule.Card.Code))}.");

    /// <summary>A day as it is typed; a plain error when it is none.</summary>
    public static DateOnly Day(string? typed) => typed is null ? London.Day(DateTimeOffset.UtcNow)
        : DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new PlainError($"“{typed}” is not a day. Write it as 2026-11-21.");

    private static string Dates(SafeguardCard card) => (card.ValidFrom == DateOnly.MinValue, card.ValidUntil) switch
    {
        (true, null) => "on every day",
        (true, { } last) => $"until {London.InWords(last)}",
        (false, null) => $"from {London.InWords(card.ValidFrom)}",
        (false, { } last) => $"from {London.InWords(card.ValidFrom)} until {London.InWords(last)}",
    };

    private static void Print(string code, string? typed)
    {
        foreach (var line in Lines(Find(code), PartnershipSettings.Load(), Day(typed)))
        {
            Console.WriteLine(line);
        }
    }
}
