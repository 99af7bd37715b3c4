using WholePicture.Casework.Contacts;
using WholePicture.Pictures;

namespace WholePicture.Safeguards.Rules;

/// <summary>A letter speaks of a safety plan and does not say which (REQ DA-19).</summary>
public sealed class SafetyPlanUnnamed : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "safety-plan-unnamed",
        LooksFor = "A letter or e-mail speaks of a safety plan, and neither it nor a later one says whether it is about abuse, mental health or the child.",
        Asks = "Ask whoever wrote which plan is meant, and what is in it for the child. One is no substitute for another.",
        QuietWhen = "a later letter of the same agency names the type",
        Taught = ["REQ DA-19", "K 6.50", "K 6.67"],
        Within = Within.Days(2),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var agency in picture.All<Letter>().Where(fact => fact.Body.SafetyPlan is not null).GroupBy(fact => fact.Entry.Agency))
        {
            if (agency.MaxBy(fact => fact.Entry.Known) is { Body.SafetyPlan: SafetyPlanType.NotStated } last)
            {
                yield return Card.Raise(picture,
                    $"{picture.Name(agency.Key)} wrote {last.Entry.Happened.OnInWords} of a safety plan and does not say which.",
                    [last.Entry],
                    [.. Tell.At(picture, [agency.Key, .. last.Body.To]), .. Tell.SocialCare(picture)],
                    about: $"{agency.Key}");
            }
        }
    }
}
