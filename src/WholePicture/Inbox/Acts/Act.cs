namespace WholePicture.Inbox.Acts;

/// <summary>What somebody did about a concern that was raised with them. Never changed; a change of mind is another act.</summary>
/// <param name="Id">Its key, made with the form.</param>
/// <param name="Concern">About which concern.</param>
/// <param name="Professional">Who.</param>
/// <param name="Kind">What.</param>
/// <param name="At">When.</param>
/// <param name="Answer">The answer, where it is one.</param>
/// <param name="Words">Why, in their own words.</param>
/// <param name="HandedTo">Whose it is from then on.</param>
public sealed record Act(Guid Id, Guid Concern, string Professional, ActKind Kind, DateTimeOffset At, AnswerKind? Answer = null, string? Words = null, string? HandedTo = null);

/// <summary>What can be done about a concern.</summary>
public enum ActKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>They opened it.</summary>
    Read,

    /// <summary>They answered it.</summary>
    Answered,

    /// <summary>They handed it to somebody else.</summary>
    HandedOn,

    /// <summary>They challenged a decision that it rests on.</summary>
    Challenged,

    /// <summary>They did not open it in time, and it went to somebody else too.</summary>
    Escalated,
}

/// <summary>What somebody answers.</summary>
public enum AnswerKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>They will do what it asks.</summary>
    WillDo,

    /// <summary>It is done already.</summary>
    AlreadyDone,

    /// <summary>Not now; somebody else must agree.</summary>
    NotNow,

    /// <summary>The facts are wrong.</summary>
    FactsWrong,
}
