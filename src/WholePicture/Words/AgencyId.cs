using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace WholePicture.Words;

/// <summary>An agency of the partnership, by the short name its settings give it, such as <c>estuary-police</c>.</summary>
/// <param name="Value">Lower-case letters, digits and hyphens.</param>
[JsonConverter(typeof(AgencyIdJson))]
public readonly partial record struct AgencyId(string Value)
{
    /// <summary>Whether this may be an agency's short name.</summary>
    public static bool IsShortName(string? name) => name is not null && ShortName().IsMatch(name);

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,59}\z")]
    private static partial Regex ShortName();
}
