using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.AwayFromHome;

/// <summary>A child begins or stops living away from home (practice rules T1-25 to T1-27).</summary>
/// <param name="Type">In what way.</param>
/// <param name="Ended">Whether this entry says that it has ended.</param>
[EntryKind("placement", "Lives away from home")]
public sealed record Placement(PlacementType Type, bool Ended = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => Ended ? $"No longer lives away from home: {Say.Words(Type)}" : $"Lives away from home: {Say.Words(Type)}";
}

/// <summary>Ways of living away from home.</summary>
public enum PlacementType
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>With foster carers.</summary>
    FosterCare,

    /// <summary>With relatives or friends, looked after by the council.</summary>
    WithRelatives,

    /// <summary>In a children’s home.</summary>
    ChildrensHome,

    /// <summary>With somebody who is not close family, by an arrangement of the parents (practice rule T1-27).</summary>
    PrivatelyFostered,
}
