using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Meetings;

/// <summary>A meeting took place (REQ ME-01, ME-03).</summary>
/// <param name="Type">What kind of meeting.</param>
/// <param name="Attended">The agencies that came, in person or remotely.</param>
/// <param name="HeardFrom">Agencies that sent a report, or said that they hold nothing.</param>
/// <param name="Decisions">What was decided.</param>
/// <param name="Minutes">Whether minutes were taken.</param>
/// <param name="Plan">Whether a written plan came of it.</param>
/// <param name="RestsOn">On whom the safety agreed there rests.</param>
/// <param name="OutOfHours">Whether it was held outside office hours.</param>
/// <param name="FamilyThere">Whether anybody of the family was there; null when nobody recorded it (REQ ME-09).</param>
/// <param name="OwnPart">The <c>ref</c> of each child with outcomes and actions of their own; null when nobody recorded it (REQ PL-07).</param>
[EntryKind("meeting-held", "Meeting held")]
public sealed record MeetingHeld(
    MeetingType Type,
    IReadOnlyList<AgencyId> Attended,
    IReadOnlyList<AgencyId>? HeardFrom = null,
    IReadOnlyList<MeetingDecision>? Decisions = null,
    bool Minutes = false,
    bool Plan = false,
    SafetyRestsOn RestsOn = SafetyRestsOn.NotStated,
    bool OutOfHours = false,
    bool? FamilyThere = null,
    IReadOnlyList<string>? OwnPart = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.MeetingInPart;

    /// <inheritdoc/>
    public string InWords => Decided(MeetingDecision.EnquiryEnded) ? "Enquiry ended" : $"{Name(Type)} held";

    /// <summary>Whether this was among its decisions.</summary>
    public bool Decided(MeetingDecision decision) => Decisions?.Contains(decision) ?? false;

    /// <summary>The meeting's plain name.</summary>
    public static string Name(MeetingType type) => type switch
    {
        MeetingType.Strategy => "Strategy discussion",
        MeetingType.StrategyOutcome => "Outcome strategy meeting",
        MeetingType.NotStated => "Meeting",
        _ => $"{Say.Sentence(Say.Words(type))} meeting",
    };
}

/// <summary>What a meeting may decide.</summary>
public enum MeetingDecision
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>A section 47 enquiry begins.</summary>
    EnquiryOpened,

    /// <summary>The enquiry ends.</summary>
    EnquiryEnded,

    /// <summary>A child and family assessment is to be made.</summary>
    AssessmentAgreed,

    /// <summary>A conference is to be held.</summary>
    ConferenceAgreed,

    /// <summary>A referral to MARAC is to be made.</summary>
    MaracAgreed,

    /// <summary>A conference is to be considered.</summary>
    ConferenceToBeConsidered,

    /// <summary>No conference is to be held.</summary>
    NoConference,

    /// <summary>A child protection plan begins (practice rule T1-12).</summary>
    ProtectionPlanMade,

    /// <summary>A child protection plan ends.</summary>
    ProtectionPlanEnded,
}

/// <summary>On whom the safety agreed at a meeting rests (REQ DA-12).</summary>
public enum SafetyRestsOn
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>On the person who is abused.</summary>
    PersonAbused,

    /// <summary>On agencies, each with its part.</summary>
    Agencies,
}
