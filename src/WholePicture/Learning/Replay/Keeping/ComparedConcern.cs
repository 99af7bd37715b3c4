using System.Text.Json.Serialization;
using WholePicture.Words;

namespace WholePicture.Learning.Replay.Keeping;

/// <summary>One thing that could have been said, in both pasts. Days are counted back from the harm.</summary>
/// <param name="Id">Its number in the case.</param>
/// <param name="Words">The concern in one sentence.</param>
/// <param name="InTime">Whether it was raised in time, for everybody named, on nothing that was not yet known.</param>
/// <param name="Became">What became of it.</param>
/// <param name="For">Whom it is for.</param>
/// <param name="HeldBy">The agencies that held the pieces it rests on.</param>
/// <param name="Possible">How many days before the harm it could be raised; null when it never was, with every partner using WholePicture.</param>
/// <param name="Held">How many days before the harm those it was for held all the pieces; null when they never did.</param>
/// <param name="Actual">How many days before the harm the right person really knew; null for never or not stated.</param>
/// <param name="ActualInWords">What really happened, when it is more than a day.</param>
public sealed record ComparedConcern(
    string Id,
    string Words,
    bool InTime,
    Became Became,
    IReadOnlyList<string> For,
    IReadOnlyList<string> HeldBy,
    int? Possible = null,
    int? Held = null,
    int? Actual = null,
    string? ActualInWords = null)
{
    /// <summary>Days between the day on which it could have been known and the day on which it was; null when there is nothing to count.</summary>
    [JsonIgnore]
    public int? Wait => Possible - Actual is { } days ? Math.Max(days, 0) : null;

    /// <summary>What became of it, in a few words.</summary>
    [JsonIgnore]
    public string InWords => Became switch
    {
        Became.KnownLate => Wait is { } days ? $"{Say.Count(days, "day", "days")} later" : "late",
        Became.KnownInTime => "the right person knew at once",
        Became.KnownNotActedOn => "known, not acted on",
        Became.NotStated => "the review does not say",
        _ => "nobody asked or told",
    };
}
