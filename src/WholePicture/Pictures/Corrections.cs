using System.Globalization;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures;

/// <summary>
/// Which entries stand, when some correct others. A correction is another entry (design: "One stream"); nothing is erased,
/// and the answer does not depend on the order in which they arrived.
/// </summary>
public static class Corrections
{
    // Of two known at one moment the later version stands, and v10 comes after v9
    private static readonly StringComparer byNumber = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);

    /// <summary>The entries that stand; those that were corrected or withdrawn are left out.</summary>
    public static IEnumerable<Entry> Standing(IReadOnlyCollection<Entry> entries)
    {
        var corrections = entries.Where(entry => entry.Given.Corrects is not null).ToList();

        return corrections.Count == 0 ? entries : Settle(entries, corrections);
    }

    private static IEnumerable<Entry> Settle(IReadOnlyCollection<Entry> entries, List<Entry> corrections)
    {
        var corrected = corrections.Select(entry => (entry.Agency, Reference: entry.Given.Corrects!)).ToHashSet();
        var named = new Dictionary<(AgencyId, string), Entry>();
        foreach (var entry in entries)
        {
            named.TryAdd((entry.Agency, entry.Reference), entry);
        }

        var chains = entries.GroupBy(entry => Root(entry, named)).ToList();

        return chains.Select(chain => Last(chain, corrected, named)).Where(entry => !entry.IsWithdrawal);
    }

    // The latest that nothing corrects; when they correct each other in a ring, the latest of all.
    // To withdraw one of several corrections takes back that one alone: the latest of the others stands
    private static Entry Last(IEnumerable<Entry> chain, HashSet<(AgencyId, string)> corrected, Dictionary<(AgencyId, string), Entry> named)
    {
        if (chain.Skip(1).FirstOrDefault() is null)
        {
            return chain.First();
        }

        var all = chain.OrderBy(entry => entry.Known).ThenBy(entry => entry.Reference, byNumber).ThenBy(entry => entry.Reference, StringComparer.Ordinal).ToList();

        var ends = all.FindAll(entry => !corrected.Contains((entry.Agency, entry.Reference)));

        return ends.FindLast(entry => !WithdrawsACorrection(entry, named)) ?? (ends.Count > 0 ? ends : all)[^1];
    }

    private static bool WithdrawsACorrection(Entry entry, Dictionary<(AgencyId, string), Entry> named) =>
        entry.IsWithdrawal && named.TryGetValue((entry.Agency, entry.Given.Corrects!), out var withdrawn) && withdrawn.Given.Corrects is not null;

    private static (AgencyId, string) Root(Entry entry, Dictionary<(AgencyId, string), Entry> named)
    {
        if (entry.Given.Corrects is null)
        {
            return (entry.Agency, entry.Reference);
        }

        var seen = new List<string>();

        // Follow "corrects" to the first entry
        while (entry.Given.Corrects is { } earlier && !seen.Contains(entry.Reference))
        {
            seen.Add(entry.Reference);

            if (!named.TryGetValue((entry.Agency, earlier), out var found))
            {
                return (entry.Agency, earlier);
            }

            entry = found;
        }

        // A ring is known by its smallest reference, wherever it was entered
        return (entry.Agency, entry.Given.Corrects is null ? entry.Reference : seen.SkipWhile(reference => reference != entry.Reference).Min(StringComparer.Ordinal)!);
    }
}
