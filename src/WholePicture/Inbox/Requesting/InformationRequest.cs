using WholePicture.Words;

namespace WholePicture.Inbox.Requesting;

/// <summary>What one agency was asked to say about a child, and what it said (REQ CH-10, CH-14).</summary>
/// <param name="Id">Its key.</param>
/// <param name="Form">The form it was asked on: agencies asked together share it.</param>
/// <param name="Child">About which child.</param>
/// <param name="AskedBy">The professional who asks.</param>
/// <param name="Asked">The agency asked.</param>
/// <param name="About">Whom to look for, as whoever asks chose to say it: the least that finds them in another's records.</param>
/// <param name="Question">What is asked.</param>
/// <param name="AskedAt">When.</param>
/// <param name="DueAt">By when it is to be answered.</param>
/// <param name="ChasedAt">Each time it was asked again.</param>
/// <param name="Given">The answer; null until there is one.</param>
public sealed record InformationRequest(
    Guid Id, Guid Form, PersonId Child, string AskedBy, AgencyId Asked, IReadOnlyList<string> About, string Question,
    DateTimeOffset AskedAt, DateTimeOffset DueAt, IReadOnlyList<DateTimeOffset> ChasedAt, RequestAnswer? Given = null)
{
    /// <summary>About whom, by key; empty for one asked before this was kept.</summary>
    public IReadOnlyList<PersonId> People { get; init; } = [];

    private static readonly TimeSpan between = TimeSpan.FromHours(1);

    /// <summary>Whether it was to be answered before now, and has not been.</summary>
    public bool IsOverdue(DateTimeOffset now) => Given is null && DueAt < now;

    /// <summary>Whether it may be asked again: not answered, and not asked within the hour, so that a form sent twice chases once.</summary>
    public bool MayBeChased(DateTimeOffset now) => Given is null && now - ChasedAt.Append(AskedAt).Max() >= between;
}

/// <summary>An answer.</summary>
/// <param name="Holds">Whether they hold anything.</param>
/// <param name="Words">What, or why they cannot say; null for nothing held.</param>
/// <param name="By">The professional who answered.</param>
/// <param name="At">When.</param>
/// <param name="OnlyAsker">Whether its words are for whoever asked alone, besides the agency that answered.</param>
public sealed record RequestAnswer(Holds Holds, string? Words, string By, DateTimeOffset At, bool OnlyAsker = false);

/// <summary>Whether the agency asked holds anything.</summary>
public enum Holds
{
    /// <summary>Nobody has said.</summary>
    NotStated = 0,

    /// <summary>It does, and says what.</summary>
    Something,

    /// <summary>It looked, and holds nothing.</summary>
    Nothing,

    /// <summary>It cannot say in writing; the answer says why and whom to ring.</summary>
    CannotSay,
}
