using WholePicture.Chronology;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Casework.DomesticAbuse;

/// <summary>Police were called (REQ DA-01, practice rule DA-30). Each account of what happened is kept in its own statement.</summary>
/// <param name="Number">The force's own number for the incident; the same number twice is one call-out.</param>
/// <param name="Grade">Standard, medium or high, as graded that day. It is shown and never the reason to stay silent (REQ DA-06).</param>
/// <param name="Behaviours">What was alleged.</param>
/// <param name="Substances">Drink and drugs said to be part of it.</param>
/// <param name="Child">Where the child was.</param>
/// <param name="SuspectThere">Whether the person alleged to have done it was there when police came.</param>
/// <param name="Arrested">Whether somebody was arrested.</param>
/// <param name="WorkersNamed">Services the family said they have; each is told directly (REQ DA-08).</param>
/// <param name="Account">What was said, in a sentence or two.</param>
[EntryKind("police-call-out", "Police call-out")]
public sealed record PoliceCallOut(
    string Number,
    Grade Grade,
    IReadOnlyList<Behaviour> Behaviours,
    IReadOnlyList<Substance> Substances,
    ChildAtScene Child = ChildAtScene.NotRecorded,
    bool? SuspectThere = null,
    bool Arrested = false,
    IReadOnlyList<Role>? WorkersNamed = null,
    string? Account = null) : IEntryBody, IAccountOfAbuse
{
    /// <inheritdoc/>
    public Mark Mark => Mark.CallOut;

    /// <inheritdoc/>
    public string InWords => Behaviours.Count == 0
        ? "Police call-out"
        : $"Police call-out: {Behaviours.InWords()}{(Arrested ? ", arrested" : "")}";

    /// <inheritdoc/>
    public IEnumerable<FieldProblem> Problems()
    {
        if (string.IsNullOrWhiteSpace(Number))
        {
            yield return new("/number", "Enter the force's incident number");
        }
    }
}

/// <summary>How police graded an incident (practice rule DA-13).</summary>
public enum Grade
{
    /// <summary>Not graded yet.</summary>
    NotGraded = 0,

    /// <summary>Standard.</summary>
    Standard,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,
}

/// <summary>Where the child was when police came or when it happened.</summary>
public enum ChildAtScene
{
    /// <summary>Nobody wrote it down, which is not the same as absent.</summary>
    NotRecorded = 0,

    /// <summary>Not yet born.</summary>
    Unborn,

    /// <summary>In somebody's arms.</summary>
    InArms,

    /// <summary>There.</summary>
    Present,

    /// <summary>Elsewhere.</summary>
    NotPresent,
}
