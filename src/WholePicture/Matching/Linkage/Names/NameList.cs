using System.Runtime.CompilerServices;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Names;

/// <summary>Every distinct name once, known by number; 0 is the blank one. Spellings that fold to the same letters are one name.</summary>
public sealed class NameList
{
    private readonly Lock adding = new();
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal) { [""] = 0 };
    private Name[] names = new Name[1024];
    private Brief[] briefs = new Brief[1024];

    /// <summary>A list that holds the blank name.</summary>
    public NameList() => names[0] = Name.Blank;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>A name by its number.</summary>
    public Name this[int number] => names[number];

    /// <summary>Whether a glance shows that two names are different; most are.</summary>
    public bool AreFarApart(int a, int b) => Brief.AreFarApart(briefs[a], briefs[b]);

    /// <summary>The number of a name; may be asked by several threads at once.</summary>
    public int Of(ReadOnlySpan<char> written)
    {
        var letters = Name.Letters(written);

        lock (adding)
        {
            if (numbers.TryGetValue(letters, out var number))
            {
                return number;
            }
        }

        // What takes time is done outside
        var name = Name.Of(letters);

        lock (adding)
        {
            return numbers.TryGetValue(letters, out var number) ? number : Added(name);
        }
    }

    private int Added(Name name)
    {
        if (Count == names.Length)
        {
            Array.Resize(ref names, Count * 2);
            Array.Resize(ref briefs, Count * 2);
        }

        (names[Count], briefs[Count]) = (name, name.Parts is [var only] ? only.Brief : default);
        numbers.Add(name.Folded, Count);

        return Count++;
    }
}

/// <summary>What one thread has already asked of a <see cref="NameList"/>, by the bytes that were written.</summary>
public sealed class NamesSeen(NameList names)
{
    private ulong[] keys = new ulong[1 << 12];
    private int[] values = new int[1 << 12];
    private int count;

    /// <summary>The number of a name; says through <paramref name="readable"/> whether it was UTF-8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Of(ReadOnlySpan<byte> written, ref bool readable)
    {
        if (written.IsEmpty)
        {
            return 0;
        }

        var key = Hash.Of(written) | 1;
        var at = Place(key);

        if (keys[at] == key)
        {
            return values[at];
        }

        var number = Decoded(written[..Math.Min(written.Length, 200)], ref readable);

        // Asked again next time, so that each such row is told
        return readable ? Kept(key, number) : number;
    }

    private int Decoded(ReadOnlySpan<byte> written, ref bool readable)
    {
        Span<char> letters = stackalloc char[written.Length];
        readable &= Texts.Decode(written, letters, out var length);

        return names.Of(letters[..length]);
    }

    private int Kept(ulong key, int number)
    {
        if (++count * 2 > keys.Length)
        {
            Grow();
        }

        var at = Place(key);
        (keys[at], values[at]) = (key, number);

        return number;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(ulong key)
    {
        var at = (int)(key >> 20) & (keys.Length - 1);

        while (keys[at] != 0 && keys[at] != key)
        {
            at = (at + 1) & (keys.Length - 1);
        }

        return at;
    }

    private void Grow()
    {
        var (oldKeys, oldValues) = (keys, values);
        (keys, values) = (new ulong[oldKeys.Length * 2], new int[oldKeys.Length * 2]);

        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] != 0)
            {
                var at = Place(oldKeys[i]);
                (keys[at], values[at]) = (oldKeys[i], oldValues[i]);
            }
        }
    }
}
