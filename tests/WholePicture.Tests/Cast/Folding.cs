using WholePicture.Pictures;
using WholePicture.Safeguards;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Cast;

/// <summary>Draws and checks Amara's picture.</summary>
internal static class Folding
{
    public static Picture PictureOf(params Piece[] pieces) => PictureAt(Today.Now, pieces);

    public static Picture PictureAt(DateTimeOffset asAt, params Piece[] pieces) => Drawn(asAt, LocalSettings.National, pieces);

    public static Picture Drawn(DateTimeOffset asAt, LocalSettings settings, params Piece[] pieces) =>
        Fold.Picture(Family.Amara.Key, pieces.Select(piece => piece.Entry), asAt, Partners.Eastmere, settings);

    /// <summary>A figure set by the partnership since long ago.</summary>
    public static LocalSettings Setting(string rule, string figure, int value) => Setting(rule, figure, new DatedValue(Today.Day(-3000), value));

    public static LocalSettings Setting(string rule, string figure, params DatedValue[] values) =>
        new("Eastmere", new Dictionary<(string, string), DatedValue[]> { [(rule, figure)] = values });

    /// <summary>The one concern that a safeguard raises now.</summary>
    public static Concern Concern<TRule>(params Piece[] pieces) where TRule : ISafeguard, new() => Assert.Single(Concerns<TRule>(pieces));

    public static IReadOnlyList<Concern> Concerns<TRule>(params Piece[] pieces) where TRule : ISafeguard, new()
    {
        var found = Safeguard.Check(PictureOf(pieces), [new TRule()]);
        Assert.Empty(found.Broken);

        return found.Now;
    }
}
