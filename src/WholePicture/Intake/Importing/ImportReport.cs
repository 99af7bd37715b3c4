using System.Globalization;

namespace WholePicture.Intake.Importing;

/// <summary>What an import says when it is done: how many landed, and of each that did not, where it stands and what to put right. Never what it says.</summary>
public static class ImportReport
{
    private const int MostNamed = 1000;
    private static readonly CultureInfo english = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Writes it.</summary>
    public static async Task Write(TextWriter to, Import.Kept kept, Outcome outcome)
    {
        foreach (var line in Lines(kept, outcome))
        {
            await to.WriteLineAsync(line);
        }
    }

    private static IEnumerable<string> Lines(Import.Kept kept, Outcome outcome)
    {
        var bad = outcome.DidNotLand.ToList();
        foreach (var one in bad.Take(MostNamed))
        {
            foreach (var problem in one.Problems)
            {
                yield return $"Line {one.Line}{(problem.Pointer.Length > 0 ? $", {problem.Pointer}" : "")}: {problem.Detail}";
            }
        }

        if (bad.Count > MostNamed)
        {
            yield return $"And {Number(bad.Count - MostNamed)} more.";
        }

        if (kept.CutShort)
        {
            yield return "The list in this file has no end: part of the file may be missing.";
        }

        if (kept.LeftOut > 0)
        {
            yield return $"{Number(kept.LeftOut)} rows have no rec_id and were left out: give each one of its own, and bring the file in again.";
        }

        if (kept.Entries == 0)
        {
            yield return "There is nothing in this file that could be brought in.";
        }

        yield return $"{Number(kept.Entries)} entries, {Number(kept.Entries - kept.New)} of them here before.";
        yield return $"{Number(outcome.Count("placed"))} placed, {Number(outcome.Count("waiting"))} waiting to be placed, "
            + $"{Number(outcome.Count("asking"))} waiting for an answer to \"who is this about?\", {Number(bad.Count)} not let in.";
    }

    private static string Number(int count) => count.ToString("#,0", english);
}
