using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Safeguards;
using WholePicture.Words.Settings;

namespace WholePicture.Web.Pages.Rules;

/// <summary>What WholePicture looks for, what taught it, and what this partnership has set.</summary>
public sealed class RulesModel(LocalSettings settings, TimeProvider clock) : PageModel
{
    /// <summary>The cards of all safeguards.</summary>
    public IReadOnlyList<SafeguardCard> Cards { get; } = [.. Safeguard.All.Select(rule => rule.Card).OrderBy(card => card.LooksFor, StringComparer.Ordinal)];

    /// <summary>What a figure is today.</summary>
    public int Of(Figure figure) => settings.Of(figure, Words.London.Day(clock.GetUtcNow()));
}
