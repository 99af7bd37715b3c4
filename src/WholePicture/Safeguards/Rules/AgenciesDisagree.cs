using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Agencies hold different answers about who is in the child's life, and one answer comes with an account of harm (REQ CH-05, DA-14).</summary>
public sealed class AgenciesDisagree : ISafeguard
{
    private static readonly Question[] who = [Question.CoupleWith, Question.LivesWith, Question.ParentOf, Question.MayBeInHome];

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "agencies-disagree",
        LooksFor = "Agencies were told different things about who is in the child's life, and one of them in an account of harm.",
        Asks = "Agree who asks, alone and safely. Record who this adult is from a source other than one parent.",
        QuietWhen = "somebody who saw it, or who holds it on record, settles the question",
        Taught = ["REQ CH-04", "REQ CH-05", "REQ DA-14", "K 6.20", "K 6.26"],
        Within = Within.Days(2),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture) => !picture.All<IAccountOfAbuse>().Any(fact => fact.Body.TellsOfHarm()) ? [] : picture.Disagreements
        .Where(disagreement => who.Contains(disagreement.Question) && disagreement.Statements.Any(ComesWithHarm))
        .Select(disagreement => Card.Raise(picture,
            $"{Say.Sentence(Say.List(disagreement.Answers.Select(answer => Answer(picture, answer))))}. They have differed since {London.InWords(disagreement.Since)}.",
            disagreement.Statements.Select(statement => statement.Entry),
            Tell.Community.Concat(Tell.SocialCare(picture)),
            about: $"{disagreement.Question} {disagreement.About} {disagreement.Of}".TrimEnd()));

    private static bool ComesWithHarm(Statement statement) => statement.Entry.Body is IAccountOfAbuse account && account.TellsOfHarm();

    private static string Answer(Picture picture, IGrouping<string, Statement> answer) =>
        $"{picture.Names(answer.Select(statement => statement.Entry.Agency).Distinct())} recorded {QuestionWords.Of(answer.First(), picture)}";
}
