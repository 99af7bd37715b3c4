using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>“We have separated” is what safety rests on, and only one person has said so (REQ DA-14, AT-12).</summary>
public sealed class SeparationUntested : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "separation-untested",
        LooksFor = "While social care is at work, a parent says that a couple with abuse on record has parted, and nobody has seen it for themselves.",
        Asks = "Put the evidence for and against side by side: sightings, calls, addresses, earlier promises. No reports is not no abuse. Ask about drink, drugs, neglect and health as well.",
        QuietWhen = "somebody who saw it, or holds it on record, has settled it since",
        Taught = ["REQ DA-14", "REQ AT-12", "REQ CH-04", "REQ ME-08", "REQ SD-04", "Bd 26", "Bd 33"],
        Within = Within.Days(2),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var said = picture.Statements.Where(statement => statement.Given is { Question: Question.CoupleWith, Answer: "over" or "not-together" }
            && statement.HowKnown is HowKnown.ToldByParent && picture.IsOpenAt(statement.Entry.Known)).ToList();
        var abuse = said.Count == 0 ? [] : picture.AccountsOfAbuse().Where(entry => entry.Known <= said[^1].Entry.Known).ToList();
        var settled = said.Count > 0 && picture.Statements.Any(statement => statement.Given.Question is Question.CoupleWith && statement.Given.Settles && statement.Entry.Known > said[^1].Entry.Known);

        if (abuse.Count > 0 && !settled)
        {
            var against = picture.Statements.Where(statement => statement.Entry.Known >= said[0].Entry.Known && statement.Given is { Question: Question.CoupleWith, Answer: "together" } or { Question: Question.LivesWith, Answer: "yes" or "stays" })
                .Select(statement => statement.Entry).Distinct().ToList();
            yield return Card.Raise(picture,
                $"That the couple has parted is what one parent said {said[^1].Entry.Happened.OnInWords}. {(against.Count == 0 ? "Nobody has recorded seeing it." : $"{Say.Sentence(Say.Count(against.Count, "entry since says", "entries since say"))} otherwise.")}",
                [.. abuse, .. said.Select(statement => statement.Entry), .. against],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.HealthVisitor), .. Tell.IfInvolved(picture, Role.ConferenceChair)]);
        }
    }
}
