using WholePicture.Casework.Health;
using WholePicture.Chronology;

namespace WholePicture.Casework.Enquiries;

/// <summary>A parent is arrested for something that is not abuse in the family (REQ CH-12, AT-09). A suspect may be at risk too.</summary>
/// <param name="For">What kind of crime.</param>
/// <param name="AskedIfForced">How often they were asked whether somebody makes them do it.</param>
/// <param name="Interpreter">Whether an interpreter was used.</param>
[EntryKind("arrest", "Arrest")]
public sealed record Arrest(ArrestFor For, int AskedIfForced = 0, InterpreterUse Interpreter = InterpreterUse.NotRecorded) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.CallOut;

    /// <inheritdoc/>
    public string InWords => For is ArrestFor.NotStated ? "Arrested" : $"Arrested: {Words.Say.Words(For)}";
}

/// <summary>Kinds of crime that may hide that somebody is exploited.</summary>
public enum ArrestFor
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Organised crime.</summary>
    OrganisedCrime,

    /// <summary>Drugs.</summary>
    Drugs,

    /// <summary>Something else.</summary>
    SomethingElse,
}
