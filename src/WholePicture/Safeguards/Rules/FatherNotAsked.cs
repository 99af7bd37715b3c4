using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A father with an earlier need of his own has a new baby, and nobody has asked how he is (REQ FP-09).</summary>
public sealed class FatherNotAsked : ISafeguard
{
    private static readonly Figure days = new("father-not-asked", "days", 10, 5, 56, "Days after the birth by which a father is asked (HC-2: the new-birth review is at 10 to 14 days)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "father-not-asked",
        LooksFor = "The father of a newborn has a mental health need on record, and nobody has asked how he is within days of the birth.",
        Asks = "Ask him, himself, at the next contact and again at six weeks. Talk over crying with him too.",
        QuietWhen = "he has been asked, or a try to reach him is recorded",
        Taught = ["REQ FP-09", "REQ HC-14", "SL-5", "SL-7", "Bd 47", "Bd 48"],
        Within = Within.Days(5),
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        if (picture.All<Birth>().Where(fact => fact.Entry.IsOnChild(picture.Child)).Select(fact => fact.Entry).FirstOrDefault() is not { } birth || picture.Life.Born is not { } born)
        {
            yield break;
        }

        foreach (var father in picture.Fathers())
        {
            var needs = picture.All<Diagnosis>().Where(fact => fact.Body.Area is HealthArea.MentalHealth && fact.Entry.Has(father, PersonRole.Subject, PersonRole.Father) && London.Day(fact.Entry.Known) <= born.AddDays(picture.Of(days))).Select(fact => fact.Entry).ToList();
            var asked = picture.Entries.Any(entry => entry.Known > birth.Known && entry.Body is Screening or AttemptToReach && entry.IsAbout(father));

            if (needs.Count > 0 && !asked)
            {
                yield return Card.Raise(picture,
                    $"The baby was born {birth.Happened.OnInWords}. A need of the father's own is on record; that anybody asked how he is since is not.",
                    [birth, .. needs],
                    [new(Role.HealthVisitor), .. needs.Select(entry => new Recipient(Role.GpSafeguarding, entry.Agency)).Where(lead => picture.Partnership.KindOf(lead.At!.Value) is AgencyKind.Gp)],
                    about: father.ToString(),
                    from: Around.Later(London.Instant(born.AddDays(picture.Of(days)), new TimeOnly(9, 0)), Around.Later(birth.Received, needs.Max(entry => entry.Received))));
            }
        }
    }
}
