namespace WholePicture.Intake.Placing;

/// <summary>How far a piece has come.</summary>
public enum ArrivalState
{
    /// <summary>Kept, and not placed yet.</summary>
    Waiting = 0,

    /// <summary>In the stream.</summary>
    Placed,

    /// <summary>Nobody in it is known for sure: a person must say whom it is about.</summary>
    Asking,

    /// <summary>The door could not read it as an entry, or it contradicts what its agency sent before.</summary>
    Refused,

    /// <summary>We could not place it, although nothing is wrong with it. Somebody is told, and it is tried again every hour.</summary>
    Failed,
}
