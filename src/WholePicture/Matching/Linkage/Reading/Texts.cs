using System.Text;
using System.Text.Unicode;

namespace WholePicture.Matching.Linkage.Reading;

/// <summary>Bytes as letters: UTF-8, and what is not is read as the Windows text (code page 1252) old spreadsheets write.</summary>
public static class Texts
{
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <summary>Decodes; says whether it was UTF-8.</summary>
    public static bool Decode(ReadOnlySpan<byte> bytes, Span<char> into, out int length)
    {
        if (Utf8.IsValid(bytes))
        {
            length = Encoding.UTF8.GetChars(bytes, into);

            return true;
        }

        for (var i = 0; i < bytes.Length; i++)
        {
            into[i] = bytes[i] is >= 0x80 and < 0xA0 ? Windows[bytes[i] - 0x80] : (char)bytes[i];
        }

        length = bytes.Length;

        return false;
    }
}
