namespace WholePicture.Pictures.Drawing;

/// <summary>One row of the picture.</summary>
/// <param name="Id">Its short name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Name">Its name.</param>
/// <param name="Under">A line under the name.</param>
/// <param name="Spots">Its marks, in order of time.</param>
/// <param name="Stretches">What lasts in it.</param>
public sealed record Lane(string Id, LaneKind Kind, string Name, string Under, IReadOnlyList<Spot> Spots, IReadOnlyList<Stretch> Stretches)
{
    /// <summary>Its name where there is little room.</summary>
    public string Short { get; init; } = Name;

    /// <summary>In a disagreement, the pieces on the side that spoke first.</summary>
    public IReadOnlyList<string> Solid { get; init; } = [];

    /// <summary>Every piece in it, in order of time.</summary>
    public IEnumerable<Piece> Pieces => Spots.SelectMany(spot => spot.Pieces)
        .Concat(Stretches.Select(stretch => stretch.Piece))
        .OrderBy(piece => piece.At)
        .ThenBy(piece => piece.Id, StringComparer.Ordinal);
}

/// <summary>Kinds of lane.</summary>
public enum LaneKind
{
    /// <summary>An agency.</summary>
    Agency = 0,

    /// <summary>Who saw the child.</summary>
    Child,

    /// <summary>The level of help.</summary>
    Help,

    /// <summary>Police, with the wait until social care knew.</summary>
    Police,

    /// <summary>What agencies disagree about.</summary>
    Disagreement,
}
