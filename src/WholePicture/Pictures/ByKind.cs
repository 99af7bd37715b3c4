using WholePicture.Chronology;

namespace WholePicture.Pictures;

/// <summary>
/// A picture's entries, found by kind. A hundred rules ask for a hundred kinds, and most pictures have few of them: a kind that is not there is answered
/// from one look at a list, without a search.
/// </summary>
internal sealed class ByKind(IReadOnlyList<Entry> entries)
{
    private readonly Dictionary<Type, List<Entry>> ofBody = Grouped(entries);
    private object?[] asked = [];

    /// <summary>Entries of a kind, or of several that are one, in the order given.</summary>
    public IReadOnlyList<Fact<TBody>> All<TBody>()
    {
        var number = Kind<TBody>.Number;
        // Several may ask at once: each keeps to one list, long enough for it, and what another found is at worst found again
        var list = asked;
        if (number < list.Length && list[number] is { } found)
        {
            return (Fact<TBody>[])found;
        }

        if (number >= list.Length)
        {
            Array.Resize(ref list, Kind.Count);
            asked = list;
        }

        var facts = Find<TBody>();
        list[number] = facts;

        return facts;
    }

    // One kind is found by its type; what several kinds are, such as an account of abuse, is looked for among all
    private Fact<TBody>[] Find<TBody>()
    {
        var found = !typeof(TBody).IsSealed ? ofBody.Any(kind => kind.Key.IsAssignableTo(typeof(TBody))) ? entries.Where(entry => entry.Body is TBody).ToList() : null
            : ofBody.GetValueOrDefault(typeof(TBody));

        return found is null ? [] : [.. found.Select(entry => new Fact<TBody>(entry, (TBody)entry.Body))];
    }

    private static Dictionary<Type, List<Entry>> Grouped(IReadOnlyList<Entry> entries)
    {
        var groups = new Dictionary<Type, List<Entry>>();
        foreach (var entry in entries)
        {
            if (!groups.TryGetValue(entry.Body.GetType(), out var group))
            {
                groups[entry.Body.GetType()] = group = [];
            }

            group.Add(entry);
        }

        return groups;
    }

    // Each kind that anything asks for has a place of its own, given when it is first asked for
    private static class Kind
    {
        private static int count;

        public static int Count => Volatile.Read(ref count);

        public static int Next() => Interlocked.Increment(ref count) - 1;
    }

    private static class Kind<TBody>
    {
        public static readonly int Number = Kind.Next();
    }
}
