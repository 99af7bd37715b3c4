using System.Buffers;
using WholePicture.Intake.Arriving;

namespace WholePicture.Intake.Importing;

/// <summary>Finds where one entry ends and the next begins, a byte at a time. UTF-8 lets it: no byte of a letter looks like a brace or a comma.</summary>
internal sealed class Splitter
{
    private static readonly byte[] mark = [0xEF, 0xBB, 0xBF];

    private readonly ArrayBufferWriter<byte> entry = new();
    private bool? isArray;
    private bool inText;
    private bool escaped;
    private int depth;
    private int marked;
    private int line = 1;
    private int began;
    private bool tooLong;

    /// <summary>The entry that this byte ends, if it ends one.</summary>
    public Piece? Take(byte next)
    {
        if (IsMark(next))
        {
            return null;
        }

        isArray ??= IsSpace(next) ? null : next == '[';
        var ended = isArray switch
        {
            true => InArray(next),
            false => InLines(next),
            null => null,
        };
        line += next == '\n' ? 1 : 0;

        return ended;
    }

    /// <summary>Whether the file stops before its array does: part of it may be missing.</summary>
    public bool CutShort => isArray is true;

    /// <summary>The last entry, when nothing ended it; for an array that was never closed, what is left of it.</summary>
    public Piece? End() => entry.WrittenCount > 0 ? Ended() : null;

    private Piece? InLines(byte next)
    {
        if (next == '\n')
        {
            return entry.WrittenCount > 0 ? Ended() : null;
        }

        Keep(next);

        return null;
    }

    private Piece? InArray(byte next)
    {
        var outside = !inText && depth == 1;
        if (outside && next is (byte)',' or (byte)']')
        {
            // What stands behind the array is no part of it; taken as lines, it is refused rather than lost
            isArray = next == ',';

            return entry.WrittenCount > 0 ? Ended() : null;
        }

        if (depth > 0)
        {
            Keep(next);
        }

        Follow(next);

        return null;
    }

    private void Follow(byte next)
    {
        if (inText)
        {
            (inText, escaped) = (escaped || next != '"', !escaped && next == '\\');
        }
        else
        {
            inText = next == '"';

            // Never to nothing, or a brace too many would hide all that follows it
            depth = Math.Max(1, depth + (next is (byte)'{' or (byte)'[' ? 1 : next is (byte)'}' or (byte)']' ? -1 : 0));
        }
    }

    private void Keep(byte next)
    {
        if (entry.WrittenCount == 0)
        {
            if (IsSpace(next))
            {
                return;
            }

            began = line;
        }

        if (entry.WrittenCount < SentBody.Longest)
        {
            entry.GetSpan()[0] = next;
            entry.Advance(1);
        }
        else
        {
            tooLong = true;
        }
    }

    private Piece Ended()
    {
        var bytes = entry.WrittenSpan.ToArray().AsMemory();
        var piece = new Piece(began, tooLong ? bytes[..SentBody.Beginning] : bytes.TrimEnd(" \t\r\n"u8), tooLong);
        entry.ResetWrittenCount();
        tooLong = false;

        return piece;
    }

    private bool IsMark(byte next) => line == 1 && marked < mark.Length && isArray is null && next == mark[marked] && ++marked > 0;

    private static bool IsSpace(byte next) => next is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
