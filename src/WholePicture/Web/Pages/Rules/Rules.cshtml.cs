using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Inbox.Economy;
using WholePicture.Safeguards;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Web.Pages.Rules;

/// <summary>What WholePicture looks for, what taught it, what this partnership has set, and what people made of it. On another day: what it said then.</summary>
public sealed class RulesModel(LocalSettings settings, RuleUseStore uses, TimeProvider clock) : PageModel
{
    /// <summary>The day asked for, as it was typed.</summary>
    [BindProperty(SupportsGet = true, Name = "on")]
    public string? On { get; set; }

    /// <summary>The day told of: today, when none was asked for or what was typed is none.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>What is wrong with the day that was typed; null when nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether it is today.</summary>
    public bool IsToday => Day == Today;

    /// <summary>The cards of the safeguards that speak on that day.</summary>
    public IReadOnlyList<SafeguardCard> Cards { get; private set; } = [];

    /// <summary>Those that do not, with when they do.</summary>
    public IReadOnlyList<SafeguardCard> Silent { get; private set; } = [];

    /// <summary>What people made of them lately.</summary>
    public RuleUses Uses { get; private set; } = null!;

    private DateOnly Today => London.Day(clock.GetUtcNow());

    public async Task OnGetAsync(CancellationToken stop)
    {
        var typed = On?.Trim();
        (Day, Problem) = string.IsNullOrEmpty(typed) ? (Today, null)
            : DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (day, null)
            : (Today, "Enter a day such as 2026-11-21");
        var cards = Safeguard.All.Select(rule => rule.Card).OrderBy(card => card.LooksFor, StringComparer.Ordinal).ToLookup(card => card.IsValidOn(Day));
        (Cards, Silent) = ([.. cards[true]], [.. cards[false]]);
        Uses = await uses.Over(RuleUseStore.Weeks, clock.GetUtcNow(), stop);
    }

    /// <summary>What a figure is on that day.</summary>
    public int Of(Figure figure) => settings.Of(figure, Day);

    /// <summary>What should be looked at about a safeguard.</summary>
    public IEnumerable<string> Warnings(SafeguardCard card) => Uses.Warnings(card.Code, settings.BudgetOf(card.Code));
}
