using WholePicture.Access;
using WholePicture.Inbox.Requesting;
using WholePicture.Pictures;
using WholePicture.Pictures.Holding;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Requesting;

/// <summary>For each person: who probably holds something, and whether they were asked and have answered (REQ FP-05, CH-10, CH-14).</summary>
/// <param name="Who">The person, as the page names them.</param>
/// <param name="Lines">Each who probably holds something, those not asked first.</param>
public sealed record Holding(string Who, IReadOnlyList<HoldingLine> Lines)
{
    /// <summary>Everybody in the network who has a key, the child first.</summary>
    public static IReadOnlyList<Holding> In(Picture picture, IReadOnlyList<InformationRequest> requests, Professional reader, DateTimeOffset now) =>
        [.. picture.People.Values.OrderBy(person => person.Id != picture.Child).ThenBy(person => person.As[0]).ThenBy(person => person.Id.Value).Select(person => Of(picture, person.Id, requests, reader, now))];

    /// <summary>One of them.</summary>
    public static Holding Of(Picture picture, PersonId person, IReadOnlyList<InformationRequest> requests, Professional reader, DateTimeOffset now) => new(
        person == picture.Child ? Say.Sentence(picture.ChildName()) : picture.Introduced(person),
        [.. LikelyHolders.Of(picture, person).Select(likely => HoldingLine.Of(likely, picture, requests, reader, now)).OrderBy(line => line.State).ThenBy(line => line.Name, StringComparer.Ordinal)]);
}

/// <summary>Somebody who probably holds something about one person.</summary>
/// <param name="Name">Who.</param>
/// <param name="Because">Why.</param>
/// <param name="State">Whether they were asked.</param>
/// <param name="Words">The same in words.</param>
/// <param name="AskAt">Where to ask them; null for whoever cannot be asked here, or who was.</param>
public sealed record HoldingLine(string Name, string Because, HoldingState State, string Words, string? AskAt)
{
    internal static HoldingLine Of(Likely likely, Picture picture, IReadOnlyList<InformationRequest> requests, Professional reader, DateTimeOffset now)
    {
        var request = requests.Where(one => one.Asked == likely.Agency && (one.People.Contains(likely.Person) || (one.People.Count == 0 && likely.Person == picture.Child))).MaxBy(one => one.AskedAt);
        string Day(DateOnly day) => Dates.Plain(day, picture.Today);
        var (state, words) = (request, likely) switch
        {
            ({ Given: { } given }, _) => (HoldingState.Answered, given.Holds switch { Holds.Nothing => "Answered: nothing held", Holds.CannotSay => "Answered: cannot say in writing", _ => "Answered: holds something" } + $", {Day(London.Day(given.At))}"),
            ({ } open, _) => (HoldingState.Waiting, $"Asked on {Day(London.Day(open.AskedAt))}, {(open.IsOverdue(now) ? "not answered, overdue" : "not answered yet")}"),
            (_, { AskedOn: { } asked, HeardSince: true }) => (HoldingState.Answered, $"Asked on {Day(asked)}, and has recorded something since"),
            (_, { AskedOn: { } asked }) => (HoldingState.Waiting, $"Asked on {Day(asked)}; no answer recorded"),
            (_, { Agency: { } own }) when own == reader.Agency => (HoldingState.Own, "Your own agency: look yourself"),
            (_, { Last: { } last }) => (HoldingState.NotAsked, $"Not asked. Last recorded something on {Day(last)}"),
            _ => (HoldingState.NotAsked, "Not asked"),
        };
        var can = state is HoldingState.NotAsked && likely.Agency is { } agency && AskForm.MayBeAsked(agency, picture, reader);

        return new(likely.Name, likely.Because, state, state is HoldingState.NotAsked && !can ? $"{words}. Ring: {(likely.Agency is null ? "it cannot be asked here" : "nobody there would see a question")}" : words,
            can ? $"/children/{picture.Child}/asked?of={likely.Agency}&who={likely.Person}#ask" : null);
    }
}

/// <summary>Whether somebody was asked.</summary>
public enum HoldingState
{
    /// <summary>Not asked.</summary>
    NotAsked = 0,

    /// <summary>Asked, and not answered.</summary>
    Waiting,

    /// <summary>Answered.</summary>
    Answered,

    /// <summary>The reader's own agency.</summary>
    Own,
}
