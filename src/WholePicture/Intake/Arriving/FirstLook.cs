using System.Text.Json;
using WholePicture.Chronology;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Intake.Arriving;

/// <summary>Reads a piece as far as the door must: enough to let it in, or to tell its sender everything that is wrong with it.</summary>
public static class FirstLook
{
    // Whoever has more than this wrong has one thing wrong many times
    private const int MostProblems = 100;

    /// <summary>What the door makes of some bytes, from a sender whose agency is known or not.</summary>
    public static Arrival At(ReadOnlyMemory<byte> sent, AgencyId? sender, DateTimeOffset received)
    {
        var raw = JsonText.WithoutMark(sent);
        var text = JsonText.From(raw);
        if (text.Document is null)
        {
            return Arrival.Refused(sender, received, raw, Refusal.NotJson, text.Problem!);
        }

        using (text.Document)
        {
            return Read(text.Document.RootElement, raw, sender, received);
        }
    }

    private static Arrival Read(JsonElement entry, ReadOnlyMemory<byte> raw, AgencyId? sender, DateTimeOffset received)
    {
        if (KeepableText.Problems(entry).Take(MostProblems).ToList() is { Count: > 0 } unkeepable)
        {
            return Arrival.Refused(sender, received, raw, Refusal.NotAnEntry, unkeepable);
        }

        var own = OwnAgency.Of(entry, sender);
        List<FieldProblem> problems = [.. EntryProblems(entry, received).Where(problem => problem.Pointer != own.Problem?.Pointer)];
        if (own.Problem is not null)
        {
            problems.Insert(0, own.Problem);
        }

        return problems.Count > 0
            ? Arrival.Refused(own.Agency, received, raw, Refusal.NotAnEntry, [.. problems.Take(MostProblems)])
            : new(NewReceipt.At(received), own.Agency, received, own.LeftOut ? OwnAgency.WriteIn(raw.Span, own.Agency!.Value) : raw, Refusal.None, []);
    }

    private static IReadOnlyList<FieldProblem> EntryProblems(JsonElement entry, DateTimeOffset received)
    {
        try
        {
            return EntryReader.From(entry, received).Problems;
        }
        catch (JsonException)
        {
            // The shape should have said so first; even if it did not, the piece must be kept and its sender answered
            return [new("", "This could not be read: a value in it is of the wrong sort, or too large")];
        }
    }
}
