using WholePicture.Words;

namespace WholePicture.Chronology;

/// <summary>One answer by one agency to one question about people in the entry. Never a truth; always somebody's word (REQ CH-04, CH-05).</summary>
/// <param name="About">The <c>ref</c> of the person it is about.</param>
/// <param name="Question">What it answers.</param>
/// <param name="Answer">One of the answers the question knows, or words.</param>
/// <param name="With">The <c>ref</c> of the other person, for questions about two.</param>
/// <param name="Agency">The service spoken of, for <see cref="Question.Service"/>.</param>
/// <param name="HowKnown">When it differs from the entry's.</param>
/// <param name="Quote">A few words as they were said, shown with the statement.</param>
/// <param name="Settles">Whether somebody checked it and it settles a disagreement; only for what was seen or is on record.</param>
public sealed record StatementGiven(
    string About,
    Question Question,
    string Answer,
    string? With = null,
    string? Agency = null,
    HowKnown? HowKnown = null,
    string? Quote = null,
    bool Settles = false);
