using System.Text.Json;
using System.Text.Json.Serialization;

namespace WholePicture.Words;

/// <summary>An uncertain date travels as the text it was given in.</summary>
public sealed class WhenJson : JsonConverter<When>
{
    /// <inheritdoc/>
    public override When Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        WhenText.Read(reader.GetString()) ?? throw new JsonException("Enter a date such as 2026-04-27, 2026-04, 2026-03/2026-05 or ../2025-11-01");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, When value, JsonSerializerOptions options) => writer.WriteStringValue(value.AsGiven);
}
