using System.Text.Json;
using System.Text.Json.Serialization;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Settings;

/// <summary>A partnership's settings as they stand in its file.</summary>
/// <param name="Partnership">The partnership's name on a page.</param>
/// <param name="Figures">For a safeguard, its figures: a number, or a list of numbers each with the day from which it holds.</param>
/// <param name="Budgets">For a safeguard, or <c>all</c>, how much attention it may take.</param>
/// <param name="Schema">Where an editor finds the schema.</param>
public sealed record SettingsFile(
    string Partnership,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, JsonElement>> Figures,
    IReadOnlyDictionary<string, Budget>? Budgets = null,
    [property: JsonPropertyName("$schema")] string? Schema = null);
