using WholePicture.Words;

namespace WholePicture.Matching.Deciding;

/// <summary>What a person said of who is who. It outranks the machine from then on.</summary>
public enum DecisionKind
{
    /// <summary>Nothing was said.</summary>
    NotStated = 0,

    /// <summary>Two records are one person.</summary>
    Joined,

    /// <summary>Some of what stands on a record is about somebody else.</summary>
    Parted,

    /// <summary>An earlier decision no longer holds.</summary>
    Undone,
}

/// <summary>One line of the log of who said what of who is who. Never changed.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Kind">What was said.</param>
/// <param name="One">One of the two; of a parting, whose record it was.</param>
/// <param name="Other">The other; of a parting, whose it is now.</param>
/// <param name="Mentions">Of a parting: which people in which entries.</param>
/// <param name="Undoes">Which decision no longer holds.</param>
/// <param name="Because">Why, in words.</param>
/// <param name="By">Who said it.</param>
/// <param name="Agency">For which agency.</param>
/// <param name="At">When.</param>
/// <param name="Named">People in entries who were named after this number were named knowing of it.</param>
public sealed record Decision(
    Guid Id, DecisionKind Kind, PersonId One, PersonId Other, IReadOnlyList<(EntryId Entry, int Place)> Mentions, Guid? Undoes,
    string Because, string By, AgencyId Agency, DateTimeOffset At, long Named);
