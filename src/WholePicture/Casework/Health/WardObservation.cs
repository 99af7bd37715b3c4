using WholePicture.Chronology;

namespace WholePicture.Casework.Health;

/// <summary>Ward or neonatal staff saw how a parent and a child are together (REQ HC-08).</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Worry">Whether whoever saw it is worried.</param>
/// <param name="Interpreter">Whether advice was given through an interpreter.</param>
/// <param name="Saw">What was seen, in a sentence.</param>
[EntryKind("ward-observation", "Seen on the ward")]
public sealed record WardObservation(CareTopic Topic, bool Worry = false, InterpreterUse Interpreter = InterpreterUse.NotRecorded, string? Saw = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Seen;

    /// <inheritdoc/>
    public string InWords => Topic is CareTopic.NotStated ? "Seen on the ward" : $"Seen on the ward: {Words.Say.Words(Topic)}{(Worry ? ", a worry" : "")}";

    /// <inheritdoc/>
    string? IEntryBody.Account => Saw;
}

/// <summary>Points of a baby's care.</summary>
public enum CareTopic
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>How often the parent is with the baby.</summary>
    Visiting,

    /// <summary>Feeding, and keeping it clean.</summary>
    Feeding,

    /// <summary>Holding and handling.</summary>
    Handling,

    /// <summary>Where the baby sleeps.</summary>
    Sleep,

    /// <summary>Who watches the baby.</summary>
    Supervision,

    /// <summary>Coping with crying.</summary>
    Crying,

    /// <summary>Safety in the home.</summary>
    HomeSafety,

    /// <summary>Where the baby is while the carer washes.</summary>
    WhileCarerWashes,
}
