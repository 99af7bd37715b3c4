using WholePicture.Access.Looks.Checking;

namespace WholePicture.Bench.Audit;

/// <summary>How many attacks were found, and how many placed.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, (int Tried, int Found, int Placed)> lines = new(StringComparer.Ordinal);

    /// <summary>Whether every attack was placed, and nothing found where nothing was done.</summary>
    public bool IsWhole => lines.All(line => line.Key == Attack.Nothing.Name ? line.Value.Found == 0 : line.Value.Tried == line.Value.Placed);

    /// <summary>One more.</summary>
    public void Add(Attack attack, IReadOnlyList<Finding> found)
    {
        var (before, seen, placed) = lines.GetValueOrDefault(attack.Name);
        lines[attack.Name] = (before + 1, seen + (found.Count > 0 ? 1 : 0), placed + (found.Any(finding => Places(finding, attack)) ? 1 : 0));
    }

    /// <summary>In words, a line a kind.</summary>
    public IEnumerable<string> InWords => lines.Select(line => $"{line.Key,-44}{line.Value.Tried,8:N0}{line.Value.Found,8:N0}{line.Value.Placed,8:N0}");

    /// <summary>It names all that was touched, and little more: no more than lies between two checkpoints. A look sealed anew alone shows at the next.</summary>
    private static bool Places(Finding finding, Attack attack)
    {
        var alone = attack.Anew is { } anew && anew.From == anew.Until ? 1 : 0;

        return finding.From - alone <= attack.First && finding.Until >= attack.Last && finding.Until - finding.From <= Math.Max(Scene.Between, attack.Last - attack.First);
    }
}
