namespace WholePicture.Web.Pages.Inbox;

/// <summary>
/// The first words of a concern, which are all that somebody reads of it at the end of a long shift: its first sentence, and the next one too where both are short,
/// since the first often says what there was and the second what is missing.
/// </summary>
/// <param name="Title">Those words, with their full stop.</param>
/// <param name="More">The rest; empty when there is none.</param>
public readonly record struct Headline(string Title, string More)
{
    // Three lines on a desk at most
    private const int Most = 160;
    private const string Next = ". ";

    /// <summary>Of why a concern was raised.</summary>
    public static Headline Of(string because)
    {
        var first = End(because, 0);
        var second = End(because, first);
        var end = second <= Most ? second : first;

        return new(because[..end].TrimEnd('.', ' ') + ".", because[end..].Trim());
    }

    private static int End(string text, int from) => text.IndexOf(Next, from, StringComparison.Ordinal) is var at and >= 0 ? at + Next.Length : text.Length;
}
