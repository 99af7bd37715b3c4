using WholePicture.Access.Stores;
using WholePicture.Access.Ties;

namespace WholePicture.Inbox.Requesting;

/// <summary>What waits between agencies for somebody (REQ CH-10): questions that they may answer, and their own that nobody has answered.</summary>
/// <param name="ToAnswer">What they may answer, the first due first.</param>
/// <param name="Asked">What they asked, or somebody who has left and whom they managed, the first due first.</param>
/// <param name="Answered">What was answered to them lately, the latest first.</param>
public sealed record BetweenAgencies(IReadOnlyList<InformationRequest> ToAnswer, IReadOnlyList<InformationRequest> Asked, IReadOnlyList<InformationRequest> Answered)
{
    /// <summary>In a line for their inbox; null when there is nothing: what they asked counts once it is overdue, and for a day once it is answered.</summary>
    public string? InWords(DateTimeOffset now)
    {
        var (late, unanswered, came) = (ToAnswer.Count(one => one.IsOverdue(now)), Asked.Count(one => one.IsOverdue(now)), Answered.Count(one => one.Given!.At > now.AddDays(-1)));
        string?[] parts =
        [
            ToAnswer.Count == 0 ? null : $"{Words.Say.Count(ToAnswer.Count, "question from another agency waits", "questions from other agencies wait")} for your answer{(late == 0 ? "" : $", {late} overdue")}",
            came == 0 ? null : $"{Words.Say.Count(came, "answer", "answers")} to you came since yesterday",
            unanswered == 0 ? null : $"{Words.Say.Count(unanswered, "question of yours is", "questions of yours are")} overdue: ask again, or ring",
        ];
        var said = string.Join(". ", parts.OfType<string>().Select(Words.Say.Sentence));

        return said.Length == 0 ? null : said;
    }
}

/// <summary>Reads what waits between agencies.</summary>
public sealed class BetweenAgenciesReader(RequestStore requests, TieStore ties, PartnershipStore partnership, TimeProvider clock)
{
    private static readonly TimeSpan lately = TimeSpan.FromDays(14);

    /// <summary>What waits for somebody.</summary>
    public async Task<BetweenAgencies> For(string professional, CancellationToken stop)
    {
        var known = await partnership.Current(stop);
        var viewer = known.Professional(professional)!;
        var waiting = await requests.Waiting(viewer.Agency, stop);
        var own = await ties.Own([.. waiting.Select(one => one.Child).Distinct()], viewer.Id, stop);

        IReadOnlyCollection<string> askers = [viewer.Id, .. known.LeftBehindTo(viewer.Id)];

        return new([.. waiting.Where(one => MayAnswer.Of(viewer, one.Asked, one.Child, [.. own[one.Child]]))], await requests.By(askers, stop), await requests.AnsweredTo(askers, clock.GetUtcNow() - lately, stop));
    }
}
