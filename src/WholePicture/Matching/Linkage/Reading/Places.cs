using System.Runtime.CompilerServices;

namespace WholePicture.Matching.Linkage.Reading;

/// <summary>Addresses and postcodes, so that two ways of writing one home come out the same.</summary>
public static class Places
{
    private static readonly HashSet<ulong> saysNothing = [.. "flat apt apartment unit room floor the house no number road rd street st str avenue ave av lane ln close cl drive dr drv court ct gardens gdns garden terrace terr ter crescent cres cr grove gr way place pl square sq hill park rise walk row mews upper lower of and c o nfa unknown not known none withheld fixed abode".Split(' ').Select(word => Hash.Of(System.Text.Encoding.ASCII.GetBytes(word)))];

    /// <summary>The figures of an address in any order, and how the first telling word of its street sounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (uint House, uint Street) Address(ReadOnlySpan<byte> written)
    {
        Span<byte> word = stackalloc byte[32];
        var (house, street, length, figures) = (0UL, 0UL, 0, false);

        for (var i = 0; i <= written.Length; i++)
        {
            var sign = i < written.Length ? written[i] : (byte)' ';
            var letter = (uint)(sign - 'A') < 26 ? (byte)(sign | 32) : sign;

            if (IsWord(letter) && length < word.Length)
            {
                word[length++] = letter;
                figures |= (uint)(letter - '0') < 10;
            }
            else if (length > 0 && letter != '\'')
            {
                (house, street) = figures ? (house + Hash.Of(word[..length]), street) : (house, street != 0 ? street : Street(word[..length]));
                (length, figures) = (0, false);
            }
        }

        return (house == 0 ? 0 : Hash.Short(house), street == 0 ? 0 : Hash.Short(street));
    }

    /// <summary>The whole postcode and its district; a code too short to be one says nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (uint Postcode, uint District) Postcode(ReadOnlySpan<byte> written)
    {
        Span<byte> code = stackalloc byte[10];
        var length = 0;

        foreach (var sign in written)
        {
            var letter = (uint)(sign - 'a') < 26 ? (byte)(sign & ~32) : sign;

            if (IsWord((byte)(letter | 32)) && length < code.Length)
            {
                code[length++] = letter;
            }
        }

        return length is < 5 or > 8 ? (0, 0) : (Hash.Short(Hash.Of(code[..length])), Hash.Short(Hash.Of(code[..(length - 3)])));
    }

    private static bool IsWord(byte letter) => (uint)(letter - 'a') < 26 || (uint)(letter - '0') < 10 || letter >= 0x80;

    // Vowels and doubles are what slips most
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Street(Span<byte> word)
    {
        if (saysNothing.Contains(Hash.Of(word)))
        {
            return 0;
        }

        var kept = 1;

        for (var i = 1; i < word.Length; i++)
        {
            var letter = word[i];

            if (letter is not ((byte)'a' or (byte)'e' or (byte)'i' or (byte)'o' or (byte)'u' or (byte)'y' or (byte)'h') && letter != word[kept - 1])
            {
                word[kept++] = letter;
            }
        }

        return Hash.Of(word[..kept]);
    }
}
