using System.Globalization;
using System.Text;

namespace WholePicture.Matching.Linkage.Names;

/// <summary>Names as plain lower-case letters: marks taken off, other scripts written in ours, an apostrophe closed up, any other sign a space.</summary>
public static class Folding
{
    /// <summary>Folds a name.</summary>
    public static string Of(ReadOnlySpan<char> written) => Ascii.IsValid(written) ? Plain(written) : Marked(written.ToString());

    private static string Plain(ReadOnlySpan<char> written)
    {
        Span<char> folded = written.Length <= 256 ? stackalloc char[256] : new char[written.Length];
        var length = 0;

        foreach (var letter in written)
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                folded[length++] = char.ToLowerInvariant(letter);
            }
            else if (letter is not ('\'' or '`') && length > 0 && folded[length - 1] != ' ')
            {
                folded[length++] = ' ';
            }
        }

        return folded[..length].TrimEnd().ToString();
    }

    private static string Marked(string written)
    {
        var folded = new StringBuilder(written.Length);

        // What stands for no character cannot be taken apart
        foreach (var letter in written.Replace('\uFFFE', ' ').Normalize(NormalizationForm.FormKD))
        {
            _ = letter switch
            {
                _ when char.IsAsciiLetterOrDigit(letter) => folded.Append(char.ToLowerInvariant(letter)),
                'ß' => folded.Append("ss"),
                'ł' or 'Ł' => folded.Append('l'),
                'ı' or 'İ' => folded.Append('i'),
                'ø' or 'Ø' => folded.Append('o'),
                'đ' or 'Đ' or 'ð' or 'Ð' => folded.Append('d'),
                'æ' or 'Æ' => folded.Append("ae"),
                'œ' or 'Œ' => folded.Append("oe"),
                'þ' or 'Þ' => folded.Append("th"),
                '\'' or '’' or '‘' or '`' or 'ʼ' => folded,
                _ when char.IsLetter(letter) => folded.Append(Scripts.Latin(char.ToLowerInvariant(letter), begins: folded.Length == 0 || folded[^1] == ' ')),
                _ when char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark => folded,
                _ when folded.Length > 0 && folded[^1] != ' ' => folded.Append(' '),
                _ => folded,
            };
        }

        return folded.ToString().TrimEnd();
    }
}
