using System.Collections.Frozen;

namespace WholePicture.Matching.Linkage.Names;

/// <summary>Letters of other scripts as those who write English write them: Cyrillic, Greek, Arabic (with those of Persian and Urdu) and Hebrew.</summary>
/// <remarks>What a script leaves out, vowels above all, stays out: a name is then known by its sound. A letter of any further script is kept as it is.</remarks>
public static class Scripts
{
    private const string Cyrillic = "а=a б=b в=v г=g ґ=g ѓ=g д=d ђ=dj е=e є=ye ж=zh з=z ѕ=dz и=i і=i ј=j к=k ќ=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=c у=u ф=f х=kh ц=ts ч=ch џ=dz ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya";
    private const string Greek = "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=u φ=f χ=ch ψ=ps ω=o";
    private const string Arabic = "ا=a ب=b پ=p ت=t ٹ=t ث=th ج=j چ=ch ح=h خ=kh د=d ڈ=d ذ=z ر=r ڑ=r ز=z ژ=zh س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q ک=k ك=k گ=g ل=l م=m ن=n ں=n و=u ه=h ہ=h ھ=h ة=a ى=a ي=i ی=i ے=e ء= ـ=";
    private const string Hebrew = "א=a ב=b ג=g ד=d ה=h ו=u ז=z ח=h ט=t י=i כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=f צ=ts ץ=ts ק=k ר=r ש=sh ת=t";

    private static readonly FrozenDictionary<char, string> latin = $"{Cyrillic} {Greek} {Arabic} {Hebrew}".Split(' ').ToFrozenDictionary(pair => pair[0], pair => pair[2..]);

    /// <summary>A small letter without marks in plain letters.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="begins">Whether a word begins with it: there the letters of a long u and a long i are consonants.</param>
    public static string Latin(char letter, bool begins) => letter switch
    {
        'و' or 'ו' when begins => "w",
        'ي' or 'ی' or 'י' when begins => "y",
        _ => latin.GetValueOrDefault(letter) ?? letter.ToString(),
    };
}
