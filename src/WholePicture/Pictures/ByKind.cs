using System.Runtime.InteropServices;
using WholePicture.Chronology;

namespace WholePicture.Pictures;

/// <summary>
/// A picture's entries, found by kind. A hundred rules ask for a hundred kinds, and most pictures have few of them: a kind that is not there is answered
/// from one look at a list, without a search.
/// </summary>
internal sealed class ByKind
{
    private readonly IReadOnlyList<Entry> entries;
    private readonly Dictionary<Type, List<Entry>> ofBody = [];
    private object?[] asked = [];

    public ByKind(IReadOnlyList<Entry> entries)
    {
        this.entries = entries;
        foreach (var entry in entries)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(ofBody, entry.Body.GetType(), out _) ??= []).Add(entry);
            Kinds = Kinds.With(Kinds.Of(entry.Body));
        }
    }

    /// <summary>Which kinds there are.</summary>
    public Kinds Kinds { get; }

    /// <summary>Which kinds have been asked for.</summary>
    public Kinds Asked => asked.Select((answer, number) => answer is null ? default : Kind.Of(number)).Aggregate(default(Kinds), (all, kinds) => all.With(kinds));

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

    /// <summary>Entries of either kind, in the order given.</summary>
    public IReadOnlyList<Entry> OfEither<TOne, TOther>() =>
        All<TOne>().Count == 0 && All<TOther>().Count == 0 ? [] : [.. entries.Where(entry => entry.Body is TOne or TOther)];

    // One kind is found by its type; what several kinds are, such as an account of abuse, is looked for among all
    private Fact<TBody>[] Find<TBody>() => Kinds.HasAnyOf(Kinds.Of<TBody>())
        ? [.. (typeof(TBody).IsSealed ? ofBody[typeof(TBody)] : entries.Where(entry => entry.Body is TBody)).Select(entry => new Fact<TBody>(entry, (TBody)entry.Body))]
        : [];

    // Whatever anything asks for has a place of its own, given when it is first asked for
    private static class Kind
    {
        private static readonly List<Kinds> each = [];

        public static int Count
        {
            get
            {
                lock (each)
                {
                    return each.Count;
                }
            }
        }

        public static Kinds Of(int number)
        {
            lock (each)
            {
                return each[number];
            }
        }

        public static int Add(Kinds kinds)
        {
            lock (each)
            {
                each.Add(kinds);

                return each.Count - 1;
            }
        }
    }

    private static class Kind<TBody>
    {
        public static readonly int Number = Kind.Add(Kinds.Of<TBody>());
    }
}
