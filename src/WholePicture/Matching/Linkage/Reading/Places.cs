using System.Runtime.CompilerServices;

namespace WholePicture.Matching.Linkage.Reading;

/// <summary>Addresses and postcodes, so that two ways of writing one home come out the same.</summary>
public static class Places
{
    private static readonly HashSet<ulong> saysNothing = [.. "flat apt apartment unit room floor the house no number road rd street st str avenue ave av lane ln close cl drive dr drv court ct gardens gdns garden terrace terr ter crescent cres cr grove gr way place pl square sq hill park rise walk row mews upper lower of and nfa unknown not known none withheld fixed abode na nk null nan tbc xx".Split(' ').Select(word => Hash.Of(System.Text.Encoding.ASCII.GetBytes(word)))];

    /// <summary>The figures of an address in any order, and how the first telling word of its street sounds: the first behind a number, or where there is none the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (uint House, uint Street) Address(ReadOnlySpan<byte> written)
    {
        Span<byte> word = stackalloc byte[32];
        var (house, street, length, figures, isBefore) = (0UL, 0UL, 0, false, false);

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
                if (figures)
                {
                    house += Hash.Of(word[..length]);
                }
                else if ((street == 0 || (isBefore && house != 0)) && Street(word[..length]) is var sound and not 0)
                {
                    // A street stands behind its number; what stands before any is a house's name, or of whoever takes the post in
                    (street, isBefore) = (sound, house == 0);
                }

                (length, figures) = (0, false);
            }
        }

        return (house == 0 ? 0 : Hash.Short(house), street == 0 ? 0 : Hash.Short(street));
    }

    /// <summary>The whole postcode and its district, of another country too where it is four figures or more; a code too short to be one says nothing.</summary>
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

        // ZZ99 is written of those who live nowhere
        var isWhole = (length is > 4 and < 9 && !code.StartsWith("ZZ99"u8) && code[..length].ContainsAnyInRange((byte)'0', (byte)'9')) || (length == 4 && !code[..4].ContainsAnyExceptInRange((byte)'0', (byte)'9'));

        return isWhole ? (Hash.Short(Hash.Of(code[..length])), Hash.Short(Hash.Of(code[..Math.Max(2, length - 3)]))) : (0, 0);
    }

    /// <summary>The postcode an address ends with, of this country, and the address before it; what follows it without a figure is a country.</summary>
    public static ReadOnlySpan<byte> Parted(ReadOnlySpan<byte> address, out ReadOnlySpan<byte> postcode)
    {
        var inward = address.LastIndexOfAnyInRange((byte)'0', (byte)'9');

        if (inward > 0 && inward + 2 < address.Length && IsLetter(address[inward + 1]) && IsLetter(address[inward + 2]) && Ends(address, inward + 3))
        {
            var before = address[..inward].TrimEnd((byte)' ');

            if (Outward(before) is var outward and > 0)
            {
                postcode = address[(before.Length - outward)..(inward + 3)];

                return before[..^outward];
            }
        }

        postcode = default;

        return address;
    }

    // How long the word is with which it ends, where that is one letter or two, a figure, and perhaps one more of either
    private static int Outward(ReadOnlySpan<byte> address)
    {
        for (var length = 2; length <= Math.Min(4, address.Length); length++)
        {
            var word = address[^length..];
            var figure = IsLetter(word[1]) ? 2 : 1;

            if (IsLetter(word[0]) && figure < length && IsFigure(word[figure]) && length <= figure + 2 && (length == address.Length || Ends(address, address.Length - length - 1)))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool Ends(ReadOnlySpan<byte> text, int at) => at == text.Length || !IsWord((byte)(text[at] | 32));

    private static bool IsFigure(byte sign) => (uint)(sign - '0') < 10;

    private static bool IsLetter(byte sign) => (uint)((sign | 32) - 'a') < 26;

    private static bool IsWord(byte letter) => (uint)(letter - 'a') < 26 || (uint)(letter - '0') < 10 || letter >= 0x80;

    // Vowels and doubles are what slips most
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Street(Span<byte> word)
    {
        if (word.Length == 1 || saysNothing.Contains(Hash.Of(word)))
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
