using WholePicture.Words;

namespace WholePicture.Chronology;

/// <summary>
/// Which entries are versions of one another: one corrects the other, or both correct a third, held or not.
/// Handling that any of them carries holds for all: neither a correction nor a view of an earlier day leaves anybody less shielded (REQ DA-10).
/// </summary>
public static class Versions
{
    /// <summary>The same entries, in the same order, each knowing its other versions. Their order of arrival changes nothing.</summary>
    public static IReadOnlyList<Entry> Joined(IReadOnlyList<Entry> entries)
    {
        if (!entries.Any(entry => entry.Given.Corrects is not null))
        {
            return entries;
        }

        var first = new Dictionary<(AgencyId, string), (AgencyId, string)>();
        foreach (var entry in entries.Where(entry => entry.Given.Corrects is not null))
        {
            var (one, other) = (First(first, (entry.Agency, entry.Reference)), First(first, (entry.Agency, entry.Given.Corrects!)));
            if (one != other)
            {
                first[one] = other;
            }
        }

        // By itself alone: what was joined before would hold on to all that it was joined to
        var versions = entries.Select(entry => entry.Others.Count == 0 ? entry : entry with { Others = [] }).ToLookup(entry => First(first, (entry.Agency, entry.Reference)));

        return [.. entries.Select(entry => versions[First(first, (entry.Agency, entry.Reference))].Where(other => other.Id != entry.Id).ToList() is { Count: > 0 } others
            ? entry with { Others = others }
            : entry)];
    }

    // Whatever has not been joined to anything stands for itself
    private static (AgencyId, string) First(Dictionary<(AgencyId, string), (AgencyId, string)> first, (AgencyId, string) named)
    {
        while (first.TryGetValue(named, out var earlier))
        {
            named = earlier;
        }

        return named;
    }
}
