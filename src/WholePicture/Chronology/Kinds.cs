using System.Collections.Frozen;

namespace WholePicture.Chronology;

/// <summary>Some kinds of entry, by what they hold: a bit for each, so that it is seen at once whether any of them is among others.</summary>
internal readonly record struct Kinds(UInt128 Bits)
{
    private const int Most = 128;

    private static readonly FrozenDictionary<Type, Kinds> each = EntryKind.All.Select(kind => kind.Body).Distinct()
        .Select((body, place) => (body, place)).ToFrozenDictionary(one => one.body, one => At(one.place));

    /// <summary>The kind of an entry that holds this.</summary>
    public static Kinds Of(IEntryBody body) => each[body.GetType()];

    /// <summary>The kind that holds this, or all that do: an account of abuse is several.</summary>
    public static Kinds Of<TBody>() => Holding<TBody>.Kinds;

    /// <summary>These and those.</summary>
    public Kinds With(Kinds others) => new(Bits | others.Bits);

    /// <summary>Whether any of these is among those.</summary>
    public bool HasAnyOf(Kinds others) => (Bits & others.Bits) != 0;

    private static Kinds At(int place) => place < Most ? new(UInt128.One << place) : throw new NotSupportedException("There are more kinds of entry than bits");

    private static class Holding<TBody>
    {
        public static readonly Kinds Kinds = each.Where(kind => kind.Key.IsAssignableTo(typeof(TBody))).Aggregate(default(Kinds), (all, kind) => all.With(kind.Value));
    }
}
