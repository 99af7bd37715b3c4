namespace WholePicture.Matching.Linkage.Grouping;

/// <summary>Which rows hang together by any pair (union and find).</summary>
internal sealed class Together
{
    private readonly int[] above;

    /// <summary>At first every row by itself.</summary>
    public Together(int rows)
    {
        above = new int[rows];

        for (var row = 0; row < rows; row++)
        {
            above[row] = row;
        }
    }

    /// <summary>The first row of those a row hangs together with.</summary>
    public int Of(int row)
    {
        while (above[row] != row)
        {
            above[row] = above[above[row]];
            row = above[row];
        }

        return row;
    }

    /// <summary>Puts two together; the lower names them.</summary>
    public void Join(int a, int b)
    {
        (a, b) = (Of(a), Of(b));
        above[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>Takes two out of whatever they hang together with; only when this is done to all of it.</summary>
    public void Part(int a, int b) => (above[a], above[b]) = (a, b);
}
