namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>Words with their place. Text has a backing, so that it beats the lines behind it.</summary>
/// <param name="Lines">One line, or two.</param>
/// <param name="X">Where the lines begin, or end when <paramref name="AtEnd"/>.</param>
/// <param name="Y">The first line's foot.</param>
/// <param name="Ink">The class that colours it.</param>
/// <param name="Strong">Bold.</param>
/// <param name="AtEnd">Whether the lines end at X.</param>
internal sealed record Label(IReadOnlyList<string> Lines, double X, double Y, string Ink = "", bool Strong = false, bool AtEnd = false)
{
    /// <summary>From line to line.</summary>
    public const double Leading = 16;

    private const double Above = 10;

    /// <summary>The ground it covers.</summary>
    public Box Box
    {
        get
        {
            var width = Lines.Max(line => TextWidth.Of(line, Strong));

            return new(AtEnd ? X - width : X, Y - Above, width, Above + 3 + ((Lines.Count - 1) * Leading));
        }
    }
}
