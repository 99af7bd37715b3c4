namespace WholePicture.Intake.Arriving;

/// <summary>Why the door could not let a piece in. It is kept all the same, and listed for whoever sent it.</summary>
public enum Refusal
{
    /// <summary>It was let in.</summary>
    None = 0,

    /// <summary>Longer than one entry can be.</summary>
    TooLong,

    /// <summary>Said to be something other than JSON.</summary>
    NotSaidToBeJson,

    /// <summary>Not JSON, or not UTF-8.</summary>
    NotJson,

    /// <summary>JSON, but not an entry.</summary>
    NotAnEntry,
}
