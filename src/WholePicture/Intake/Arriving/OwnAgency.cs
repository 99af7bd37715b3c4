using System.Text;
using System.Text.Json;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Intake.Arriving;

/// <summary>Whose entry it is: an agency speaks for itself and for nobody else.</summary>
public static class OwnAgency
{
    private const string Field = "agency";

    /// <summary>Whose it is, or what is wrong.</summary>
    public sealed record Found(AgencyId? Agency, FieldProblem? Problem, bool LeftOut = false);

    /// <summary>From the entry, and from the key it came with when there was one.</summary>
    public static Found Of(JsonElement entry, AgencyId? sender)
    {
        if (entry.ValueKind is not JsonValueKind.Object || !entry.TryGetProperty(Field, out var given))
        {
            return sender is null ? Wrong(sender, "Enter the agency's short name") : new(sender, null, LeftOut: true);
        }

        var named = given.ValueKind is JsonValueKind.String && AgencyId.IsShortName(given.GetString()) ? new AgencyId(given.GetString()!) : (AgencyId?)null;

        return (named, sender) switch
        {
            ({ } own, _) when sender is null || own == sender => new(own, null),
            (_, null) => Wrong(null, "Enter the agency's short name: lower-case letters, digits and hyphens"),
            _ => Wrong(sender, "Enter your own agency's short name, or leave it out"),
        };
    }

    /// <summary>
    /// What is kept when the agency was left out: what came, byte for byte, with the agency written behind the first brace,
    /// so that the piece still says whose it is when it is read again without the key.
    /// </summary>
    public static byte[] WriteIn(ReadOnlySpan<byte> raw, AgencyId agency)
    {
        var brace = raw.IndexOf((byte)'{') + 1;

        return [.. raw[..brace], .. Encoding.UTF8.GetBytes($"\"{Field}\":\"{agency}\","), .. raw[brace..]];
    }

    private static Found Wrong(AgencyId? agency, string detail) => new(agency, new($"/{Field}", detail));
}
