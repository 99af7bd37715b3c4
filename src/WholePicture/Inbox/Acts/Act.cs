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
/// <param name="RepliesTo">The act it answers: a "not now" that asks to be agreed to, "the facts are wrong", or a challenge.</param>
public sealed record Act(
    Guid Id, Guid Concern, string Professional, ActKind Kind, DateTimeOffset At, AnswerKind? Answer = null, string? Words = null, string? HandedTo = null, Guid? RepliesTo = null)
{
    /// <summary>Whether it settles the concern for whoever did it, until it says something new.</summary>
    public bool Settles => Kind is ActKind.Answered or ActKind.HandedOn;

    /// <summary>Whether they did it themselves, by sending a form; opening it, being away and not opening it in time are not such.</summary>
    public bool IsDeed => Kind is not (ActKind.Read or ActKind.Escalated or ActKind.Covered);

    /// <summary>Whether it asks somebody else for an answer of their own, which nothing but that answer settles.</summary>
    public bool AsksForReply => Kind is ActKind.Challenged || Answer is AnswerKind.NotNow or AnswerKind.FactsWrong;
}

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

    /// <summary>They say that they have it; their answer follows.</summary>
    Acknowledged,

    /// <summary>They took back what they had answered, or had handed on.</summary>
    Undone,

    /// <summary>They were away, and it went to whoever covers for them.</summary>
    Covered,
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

    /// <summary>The facts are wrong; whoever wrote them is asked.</summary>
    FactsWrong,

    /// <summary>It can wait, as somebody else asked.</summary>
    Agrees,

    /// <summary>It cannot wait.</summary>
    Disagrees,

    /// <summary>The decision that was challenged is changed.</summary>
    Changes,

    /// <summary>The decision that was challenged stands.</summary>
    Stands,

    /// <summary>The entry that was said to be wrong was, and is put right.</summary>
    PutRight,

    /// <summary>The entry that was said to be wrong is right as written.</summary>
    AsWritten,
}
