using WholePicture.Chronology;

namespace WholePicture.Casework.Health;

/// <summary>A diagnosis or long-standing health need of an adult or child. By itself it says nothing about how anybody parents.</summary>
/// <param name="Area">What kind of need.</param>
/// <param name="Account">In the clinician's words.</param>
/// <param name="InTreatment">Whether the person is being helped with it.</param>
[EntryKind("diagnosis", "Diagnosis")]
public sealed record Diagnosis(HealthArea Area, string? Account = null, bool? InTreatment = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Fact;

    /// <inheritdoc/>
    public string InWords => $"{Words.Say.Sentence(Words.Say.Words(Area))} need recorded";
}

/// <summary>Broad areas of health.</summary>
public enum HealthArea
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Mental health.</summary>
    MentalHealth,

    /// <summary>Physical health.</summary>
    PhysicalHealth,

    /// <summary>Learning.</summary>
    Learning,

    /// <summary>Drink or drugs.</summary>
    SubstanceUse,

    /// <summary>Feeding.</summary>
    Feeding,
}
