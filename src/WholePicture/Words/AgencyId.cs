using System.Text.Json.Serialization;

namespace WholePicture.Words;

/// <summary>An agency of the partnership, by the short name its settings give it, such as <c>estuary-police</c>.</summary>
/// <param name="Value">Lower-case letters, digits and hyphens.</param>
[JsonConverter(typeof(AgencyIdJson))]
public readonly record struct AgencyId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
