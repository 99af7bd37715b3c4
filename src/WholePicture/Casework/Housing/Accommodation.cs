using WholePicture.Chronology;

namespace WholePicture.Casework.Housing;

/// <summary>Where a family lives (REQ PF-06, TO-03). A home unfit for a baby is a housing need, not neglect (REQ RT-09).</summary>
/// <param name="Type">What kind of place.</param>
/// <param name="FitForBaby">Whether it is fit for a baby; null when nobody recorded it.</param>
[EntryKind("accommodation", "Where they live")]
public sealed record Accommodation(HomeType Type, bool? FitForBaby = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Fact;

    /// <inheritdoc/>
    public string InWords => $"Lives in {Words.Say.Words(Type)}{(FitForBaby is false ? ", not fit for a baby" : "")}";
}

/// <summary>Kinds of home.</summary>
public enum HomeType
{
    /// <summary>Kind not recorded.</summary>
    NotRecorded = 0,

    /// <summary>A home of their own, rented or owned.</summary>
    OwnHome,

    /// <summary>With family or friends.</summary>
    WithOthers,

    /// <summary>Shared with people they are not related to.</summary>
    SharedHouse,

    /// <summary>Temporary accommodation.</summary>
    TemporaryHome,

    /// <summary>A hotel room.</summary>
    HotelRoom,

    /// <summary>A refuge.</summary>
    Refuge,
}
