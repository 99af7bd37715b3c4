using WholePicture.Words;

namespace WholePicture.Safeguards;

/// <summary>What a safeguard raises: a question to named people, with its facts. Never a verdict, never a score.</summary>
/// <param name="Code">The safeguard.</param>
/// <param name="Child">About whom.</param>
/// <param name="About">Which of several of its kind, when one child may have more than one at a time; empty when it is one that grows.</param>
/// <param name="Because">Why, in a sentence or two.</param>
/// <param name="RestsOn">The entries it rests on, in order.</param>
/// <param name="For">Whom it is for.</param>
/// <param name="Asks">What it asks of them.</param>
/// <param name="QuietWhen">What would turn it off.</param>
/// <param name="From">Since when it holds; in the future for a deadline whose day has not come.</param>
/// <param name="AnswerBy">When an answer is due.</param>
public sealed record Concern(
    string Code,
    PersonId Child,
    string About,
    string Because,
    IReadOnlyList<EntryId> RestsOn,
    IReadOnlyList<Recipient> For,
    string Asks,
    string QuietWhen,
    DateTimeOffset From,
    DateTimeOffset AnswerBy)
{
    /// <summary>What makes two the same concern, which then grows.</summary>
    public (string Code, PersonId Child, string About) Key => (Code, Child, About);

    /// <summary>Whether two say the same of the same facts. Lists are compared by what they hold.</summary>
    public bool SaysTheSameAs(Concern other) => Key == other.Key && Because == other.Because && From == other.From
        && RestsOn.SequenceEqual(other.RestsOn) && For.SequenceEqual(other.For);
}
