using WholePicture.Chronology;

namespace WholePicture.Casework.Health;

/// <summary>A woman was asked about abuse, as every woman is (REQ DA-17). A no is an answer, never "no abuse".</summary>
/// <param name="Now">Whether she said that she is being abused now; null when she was not asked or did not say.</param>
/// <param name="Earlier">Whether she said that an earlier partner abused her; null likewise.</param>
/// <param name="Alone">Whether she was asked alone; null when nobody recorded it.</param>
[EntryKind("routine-enquiry", "Asked about abuse")]
public sealed record RoutineEnquiry(bool? Now = null, bool? Earlier = null, bool? Alone = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Said;

    /// <inheritdoc/>
    public string InWords => $"Asked about abuse: {Answer(Now)}{(Earlier is null ? "" : $"; about an earlier partner: {Answer(Earlier)}")}";

    private static string Answer(bool? said) => said switch { true => "yes", false => "said no", _ => "no answer recorded" };
}
