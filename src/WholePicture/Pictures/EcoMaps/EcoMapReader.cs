using WholePicture.Pictures.Genograms;
using WholePicture.Pictures.Head;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.EcoMaps;

/// <summary>Reads the services round a family from what is shown of one child's picture. Pure.</summary>
public static class EcoMapReader
{
    /// <summary>The services.</summary>
    public static EcoMap Read(Picture picture)
    {
        var name = Say.Sentence(picture.ChildName());
        var involved = picture.Involvements.GroupBy(work => (work.Agency, work.Role, work.Professional?.Id)).Select(same => same.MaxBy(work => work.Entry.Known)!).ToList();
        var atWork = involved.Where(work => work.Ended is null).Select(work => work.Agency).ToHashSet();

        // Who stopped is said only where nobody else of that agency goes on
        var services = involved.Where(work => work.Ended is null || !atWork.Contains(work.Agency)).Select(work => Service(picture, work))
            .Concat(picture.WithAPart().Where(agency => involved.TrueForAll(work => work.Agency != agency)).Select(agency => Holder(picture, agency)));

        return new($"Services round {name}’s family", name, [.. services.OrderBy(service => service.State switch { ServiceState.AtWork => 0, ServiceState.NobodyNamed => 1, ServiceState.Ended => 2, _ => 3 }).ThenBy(service => service.Stated.Id, StringComparer.Ordinal)]);
    }

    private static ServiceRound Service(Picture picture, Involvement work)
    {
        var state = work.Ended is not null ? ServiceState.Ended : work.Professional is null ? ServiceState.NobodyNamed : ServiceState.AtWork;
        var (agency, badge) = (picture.Partnership.NameOf(work.Agency), Badge.InWords(work.Professional?.Title, work.Role));
        var since = Dates.Plain(London.Day(work.Entry.Known), picture.Today);
        var span = work.Ended is { } ended ? $"until {Dates.Plain(London.Day(ended), picture.Today)}" : $"since {since}";
        var with = Say.List(work.Entry.People.OfType<PersonId>().Distinct().Where(picture.People.ContainsKey).Select(person => picture.NameFor(person)));
        var who = work.Professional?.Name is { } name ? $"{name}, {badge}" : $"{badge}, nobody named";

        return new(state, [agency, who, span], new($"s-{work.Agency}-{Say.Json(work.Role)}-{work.Professional?.Id}".TrimEnd('-'), Part.Services,
            $"{agency}: {who}, {(state is ServiceState.Ended ? $"from {since} " : "")}{span}{(with.Length > 0 ? $", with {with}" : "")}. {Last(picture, work.Agency)}", picture.On(work.Entry), [work.Entry]));
    }

    private static ServiceRound Holder(Picture picture, AgencyId agency)
    {
        var entries = picture.Entries.Where(entry => entry.Agency == agency).ToList();
        var name = picture.Partnership.NameOf(agency);

        return new(ServiceState.HoldsSomething, [name, "works with nobody here", $"holds {Say.Count(entries.Count, "entry", "entries")}"], new($"s-{agency}", Part.Services,
            $"{name} is not recorded as at work with anybody here, and holds {Say.Count(entries.Count, "entry", "entries")}. {Last(picture, agency)}", "", [entries.MaxBy(entry => entry.Known)!]));
    }

    private static string Last(Picture picture, AgencyId agency) =>
        picture.LastEntry(agency) is { } last ? $"Last recorded anything on {Dates.Plain(London.Day(last.Known), picture.Today)}" : "Has recorded nothing";
}
