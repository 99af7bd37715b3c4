using System.Text.Json;
using System.Text.Json.Serialization;

namespace WholePicture.Words;

/// <summary>An agency travels as its short name.</summary>
public sealed class AgencyIdJson : JsonConverter<AgencyId>
{
    /// <inheritdoc/>
    public override AgencyId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AgencyId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
