using WholePicture.Matching.Linkage.Comparing;
using WholePicture.Matching.Linkage.Names;

namespace WholePicture.Matching.Recognising;

/// <summary>Where one thread lays people side by side: names it has folded before, and how alike they were.</summary>
internal sealed class Desk
{
    // So that it does not grow for as long as the service runs
    private const int Most = 50_000;

    [ThreadStatic]
    private static Desk? own;

    private Desk() => Comparison = new(Names);

    /// <summary>This thread's own.</summary>
    public static Desk Own => own is { Names.Count: < Most } ? own : own = new();

    /// <summary>Names by number.</summary>
    public NameList Names { get; } = new();

    /// <summary>Compares two rows whose names are of this list.</summary>
    public Comparison Comparison { get; }
}
