using WholePicture.Chronology;

namespace WholePicture.Casework.DomesticAbuse;

/// <summary>MARAC heard a victim's situation (REQ DA-09, DA-10, practice rules A-12, T1-44). The perpetrator is never told.</summary>
/// <param name="Actions">How many actions it agreed.</param>
/// <param name="ActionsDone">How many of them are recorded as done.</param>
/// <param name="PerpetratorsGpDecided">Whether it was decided, with a reason, what the perpetrator's GP may know.</param>
[EntryKind("marac-heard", "Heard at MARAC")]
public sealed record MaracHeard(int Actions, int ActionsDone = 0, bool PerpetratorsGpDecided = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.MeetingInPart;

    /// <inheritdoc/>
    public string InWords => $"Heard at MARAC: {Words.Say.Count(Actions, "action", "actions")}";

    /// <inheritdoc/>
    public IEnumerable<Words.Json.FieldProblem> Problems()
    {
        if (Actions < 0 || ActionsDone < 0 || ActionsDone > Actions)
        {
            yield return new("/actionsDone", "Enter how many of the actions are done, from none to all of them");
        }
    }
}
