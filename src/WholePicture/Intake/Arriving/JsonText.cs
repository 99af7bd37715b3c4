using System.Text.Json;
using System.Text.Unicode;
using WholePicture.Words.Json;

namespace WholePicture.Intake.Arriving;

/// <summary>Reads bytes as JSON, or says where they stop being JSON. The reader's own message would quote what was sent.</summary>
public static class JsonText
{
    private static readonly byte[] mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The document, or what is wrong.</summary>
    public sealed record Read(JsonDocument? Document, FieldProblem? Problem);

    /// <summary>Many systems put a mark before UTF-8 text; JSON has no place for it, and it says nothing.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> sent) => sent.Span.StartsWith(mark) ? sent[mark.Length..] : sent;

    /// <summary>Reads one JSON value and nothing after it.</summary>
    public static Read From(ReadOnlyMemory<byte> sent)
    {
        if (!Utf8.IsValid(sent.Span))
        {
            return Wrong("Send text in UTF-8: this is in another encoding");
        }

        try
        {
            return new(JsonDocument.Parse(sent), null);
        }
        catch (JsonException error)
        {
            return Wrong($"Send JSON: this stops being JSON at line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}");
        }
    }

    private static Read Wrong(string detail) => new(null, new("", detail));
}
