using WholePicture.Casework.Contacts;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A colleague writes that they are worried, and the answer puts the next contact days away, or promises a visit that is not made (REQ SM-06, EC-03).</summary>
public sealed class WorryLeftWaiting : ISafeguard
{
    private static readonly Figure days = new("worry-left-waiting", "days", 3, 1, 28, "Days to the next contact above which a manager is asked (local; a week in K 6.68)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "worry-left-waiting",
        LooksFor = "A professional writes to social care that they are worried, and nobody is to see the family for days, or the day on which they were to be seen has passed.",
        Asks = "Bring the visit forward, or write why it can wait.",
        QuietWhen = "somebody from social care has seen the child, or the mother of an unborn child, after the letter",
        Taught = ["REQ SM-06", "REQ EC-03", "REQ CH-08", "K 6.68"],
        Within = Within.Days(1),
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var letter in picture.All<Letter>().Where(letter => letter.Body.Worried && ToSocialCare(picture, letter.Body) && picture.IsOpenAt(letter.Entry.Known)))
        {
            var reply = picture.All<Letter>().Where(reply => IsReply(picture, letter, reply)).OrderBy(reply => reply.Entry.Known).LastOrDefault();
            var due = WorkingDays.CloseAfter(letter.Entry.Known, 1);

            if (Seen(picture, letter))
            {
                continue;
            }

            // A visit promised in time is waited for until its day is over
            var isSoon = reply.Body is { NextContact: { } next } && next.DayNumber - London.Day(letter.Entry.Known).DayNumber <= picture.Of(days);

            yield return Card.Raise(picture,
                $"{picture.Name(letter.Entry.Agency)} wrote {letter.Entry.Happened.OnInWords} that they are worried. {Answered(reply.Body, isSoon)}",
                reply.Body is null ? [letter.Entry] : [letter.Entry, reply.Entry],
                Recipient.Of(Role.TeamManager),
                about: letter.Entry.Id.ToString(),
                from: reply.Body is null ? Around.Later(due, letter.Entry.Received)
                    : isSoon ? Around.Later(London.Instant(reply.Body.NextContact!.Value.AddDays(1), TimeOnly.MinValue), reply.Entry.Received) : null);
        }
    }

    private static string Answered(Letter? reply, bool isSoon) => reply is null ? "No answer says when the family will be seen."
        : $"The answer puts the next contact at {London.InWords(reply.NextContact!.Value)}{(isSoon ? ", and social care is not recorded as having seen the child" : "")}.";

    private static bool ToSocialCare(Picture picture, Letter letter) => letter.To.Any(agency => picture.Partnership.KindOf(agency) is AgencyKind.SocialCare);

    private static bool IsReply(Picture picture, Fact<Letter> letter, Fact<Letter> reply) => reply.Body.NextContact is not null
        && reply.Entry.Known >= letter.Entry.Known && reply.Body.To.Contains(letter.Entry.Agency)
        && picture.Partnership.KindOf(reply.Entry.Agency) is AgencyKind.SocialCare;

    private static bool Seen(Picture picture, Fact<Letter> letter) => picture.All<Visit>()
        .Any(visit => visit.Entry.Known > letter.Entry.Known && visit.Body is { Child: ChildSeen.Seen or ChildSeen.NotBorn, IsFromAfar: false }
            && picture.Partnership.KindOf(visit.Entry.Agency) is AgencyKind.SocialCare);
}
