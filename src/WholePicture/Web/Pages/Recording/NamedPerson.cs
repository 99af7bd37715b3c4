using System.Globalization;
using System.Text.Json.Nodes;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Recording;

/// <summary>Somebody as a form names them.</summary>
public sealed record NamedPerson
{
    /// <summary>Given names.</summary>
    public string? Given { get; init; }

    /// <summary>Family name.</summary>
    public string? Family { get; init; }

    /// <summary>Day of birth, or a month or a year, as the browser sends it.</summary>
    public string? Born { get; init; }

    /// <summary>Who they were when nobody has a name: "a man of about thirty".</summary>
    public string? Unnamed { get; init; }

    /// <summary>Whether nothing was said of them.</summary>
    public bool IsEmpty => new[] { Given, Family, Born, Unnamed }.All(string.IsNullOrWhiteSpace);

    private bool HasName => !string.IsNullOrWhiteSpace(Given) || !string.IsNullOrWhiteSpace(Family);

    /// <summary>Each thing that is wrong, by the id of its field.</summary>
    public IEnumerable<(string Field, string Words)> Problems(string field, string who)
    {
        if (!string.IsNullOrWhiteSpace(Born) && !DateOnly.TryParseExact(Born, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return ($"{field}-born", $"Enter the date of birth of {who} as day, month and year");
        }

        if (!IsEmpty && !HasName && string.IsNullOrWhiteSpace(Unnamed))
        {
            yield return ($"{field}-given", $"Enter a name for {who}, or describe them");
        }

        if (HasName && !string.IsNullOrWhiteSpace(Unnamed))
        {
            yield return ($"{field}-unnamed", $"You gave a name for {who}: put how they looked into the account, and leave this empty");
        }
    }

    /// <summary>As an entry names them.</summary>
    public JsonObject As(PersonRole role, string key)
    {
        var person = new JsonObject { ["as"] = Say.Json(role), ["ref"] = key };
        foreach (var (name, value) in new[] { ("given", Given), ("family", Family), ("born", Born), ("unnamed", Unnamed) })
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                person[name] = value.Trim();
            }
        }

        return person;
    }
}
