using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Involvement;

/// <summary>A child is given to a worker, with what experience they have (REQ SV-04).</summary>
/// <param name="Experience">Of this kind of work.</param>
/// <param name="SeniorOversight">The senior who sees the work, by the partnership’s short name; null when nobody is named.</param>
[EntryKind("allocation", "Allocation")]
public sealed record Allocation(Experience Experience, string? SeniorOversight = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => $"Given to a worker: {Say.Words(Experience)}";
}

/// <summary>How experienced a worker is.</summary>
public enum Experience
{
    /// <summary>Experience not recorded.</summary>
    NotRecorded = 0,

    /// <summary>Newly qualified.</summary>
    NewlyQualified,

    /// <summary>Some experience.</summary>
    SomeExperience,

    /// <summary>Experienced.</summary>
    Experienced,
}
