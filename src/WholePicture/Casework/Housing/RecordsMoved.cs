using WholePicture.Chronology;

namespace WholePicture.Casework.Housing;

/// <summary>How far a family's records have come after a move (REQ TO-01, TO-02).</summary>
/// <param name="Records">Which records.</param>
/// <param name="Stage">How far they have come.</param>
[EntryKind("records-moved", "Records on the move")]
public sealed record RecordsMoved(RecordsOf Records, RecordsStage Stage) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Letter;

    /// <inheritdoc/>
    public string InWords => $"{Words.Say.Sentence(Words.Say.Words(Records))}: {Words.Say.Words(Stage)}";
}

/// <summary>Records that follow a child.</summary>
public enum RecordsOf
{
    /// <summary>Records, kind not stated.</summary>
    NotStated = 0,

    /// <summary>Social care's record and plan.</summary>
    SocialCareRecord,

    /// <summary>The community health record.</summary>
    HealthRecord,
}

/// <summary>How far records have come.</summary>
public enum RecordsStage
{
    /// <summary>Not recorded.</summary>
    NotRecorded = 0,

    /// <summary>Asked for.</summary>
    AskedFor,

    /// <summary>Sent.</summary>
    Sent,

    /// <summary>Received and read.</summary>
    Received,
}
