using WholePicture.Casework.Meetings;
using WholePicture.Casework.Sharing;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>What another service does is on record by a parent’s word alone (REQ CH-06).</summary>
public sealed class ServiceNotAsked : ISafeguard
{
    private static readonly Figure days = new("service-not-asked", "working-days", 3, 1, 20, "Working days in which the service is asked (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "service-not-asked",
        LooksFor = "A professional recorded what another service is doing because a parent said so, and three working days later neither has asked the other.",
        Asks = "Ask that service. Until then it is what somebody said, and not yet checked.",
        QuietWhen = "that service was asked or has recorded for itself since",
        Taught = ["REQ CH-06", "REQ CH-04", "K 6.8", "K 7.10"],
        Within = Within.Days(3),
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var said = picture.Statements.Where(statement => statement is { Given: { Question: Question.Service, Agency: not null }, HowKnown: HowKnown.ToldByParent } && statement.Given.Agency != statement.Entry.Agency.Value);

        foreach (var service in said.GroupBy(statement => statement.Given.Agency!))
        {
            var agency = new AgencyId(service.Key);
            var open = service.Select(statement => statement.Entry).Where(entry => !IsChecked(picture, agency, entry)).ToList();

            if (picture.Partnership.KindOf(agency) is not AgencyKind.NotStated && open.Count > 0)
            {
                List<AgencyId> wrote = [.. open.Select(entry => entry.Agency).Distinct()];

                yield return Card.Raise(picture,
                    $"What {picture.Name(agency)} is doing was recorded by {picture.Names(wrote)} on a parent’s word, last {open[^1].Happened.OnInWords}. Nobody has checked it with them.",
                    open,
                    [.. Tell.At(picture, wrote), .. Tell.IfInvolved(picture, Role.SocialWorker, Role.EarlyHelpWorker), new(Role.HealthVisitor)],
                    about: service.Key,
                    from: Around.Later(WorkingDays.CloseAfter(open[0].Known, picture.Of(days)), open[0].Received));
            }
        }
    }

    private static bool IsChecked(Picture picture, AgencyId agency, Entry said) => picture.Entries.Any(entry => entry.Known > said.Known && entry.Agency == agency)
        || picture.All<InformationAsked>().Any(fact => fact.Entry.Known >= said.Known && fact.Body.Of.Contains(agency))
        || picture.All<MeetingHeld>().Any(fact => fact.Entry.Known >= said.Known && fact.Body.Heard().Contains(agency));
}
