using System.Collections;
using WholePicture.Pictures;
using WholePicture.Safeguards;
using WholePicture.Tests.Cast;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Safeguards;

/// <summary>What a safeguard says of a story.</summary>
internal enum Says
{
    /// <summary>Nothing, however much time passes.</summary>
    Nothing = 0,

    /// <summary>Something on a day to come, if nothing changes.</summary>
    Later,

    /// <summary>Something now.</summary>
    Now,
}

/// <summary>The table of one safeguard: a story a row, and what the safeguard says of it.</summary>
internal sealed class Stories<TRule> : IEnumerable<string> where TRule : ISafeguard, new()
{
    private readonly Dictionary<string, (Says Says, Func<Picture> Picture)> rows = [];

    public TheoryData<string> Names => [.. rows.Keys];

    public void Add(string story, Says says, params Piece[] pieces) => rows.Add(story, (says, () => Folding.PictureOf([.. pieces.SelectMany(piece => piece.WithWhatFollowed())])));

    /// <summary>With one of the safeguard's figures set by the partnership.</summary>
    public void Add(string story, Says says, (string Figure, int Value) set, params Piece[] pieces)
    {
        var card = new TRule().Card;
        Assert.Contains(card.Figures, figure => figure.Name == set.Figure && set.Value >= figure.Least && set.Value <= figure.Most);
        rows.Add(story, (says, () => Folding.Drawn(Today.Now, Folding.Setting(card.Code, set.Figure, set.Value), pieces)));
    }

    public void Tell(string story)
    {
        var found = Safeguard.Check(rows[story].Picture(), [new TRule()]);

        Assert.Empty(found.Broken);
        Assert.Equal(rows[story].Says, found.Now.Count > 0 ? Says.Now : found.Coming.Count > 0 ? Says.Later : Says.Nothing);
    }

    public IEnumerator<string> GetEnumerator() => rows.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
