using WholePicture.Casework.Involvement;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A baby on a protection plan is with a newly qualified worker whom no senior watches over (REQ SV-04).</summary>
public sealed class InfantNeedsExperience : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "infant-needs-experience",
        LooksFor = "A child under one, or not born, is on a plan or in an enquiry, and was given to a newly qualified worker with no senior named.",
        Asks = "Give the baby to somebody experienced, or name the senior who sees the work.",
        QuietWhen = "the child is given to somebody experienced, or a senior is named",
        Taught = ["REQ SV-04", "K 6.34", "Bd 40"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var given = picture.All<Allocation>().Where(fact => fact.Entry.IsOnChild(picture.Child)).ToList();

        if (given.Count > 0 && given.MaxBy(fact => fact.Entry.Known) is { Body: { Experience: Experience.NewlyQualified, SeniorOversight: null } } last
            && picture.Life.IsYoungerThan(1, London.Day(last.Entry.Known)) && picture.Work.Any(work => work.Until is null && work.Kind is WorkKind.ChildProtection or WorkKind.Enquiry))
        {
            yield return Card.Raise(picture,
                $"This baby was given to a newly qualified worker {last.Entry.Happened.OnInWords}. No senior is named.",
                [last.Entry],
                [new(Role.TeamManager), new(Role.ServiceManager)]);
        }
    }
}
