using System.Text.Json;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Access.Roster;

/// <summary>What loading a roster changes, for whoever loads it. Pure.</summary>
public static class RosterChange
{
    // To whom everything goes for which nobody nearer is found
    private static readonly Role[] desks = [Role.FrontDoor, Role.OutOfHours, Role.TeamManager];

    /// <summary>In a few lines: how many are new and changed, and what nobody does.</summary>
    public static IEnumerable<string> InWords(RosterFile file, Partnership known)
    {
        yield return $"Agencies: {Counts(file.Agencies, agency => known.Agency(agency.Id))}.";
        yield return $"Professionals and desks: {Counts(file.Professionals, person => known.Professional(person.Id))}.";

        var inFile = file.Professionals.Select(person => person.Id).ToHashSet();
        var kept = known.Professionals.Where(person => !inFile.Contains(person.Id)).ToList();
        if (kept.Count > 0)
        {
            yield return $"{kept.Count} who are not in it stay as they are: say who leaves with wholepicture partnership leave.";
        }

        foreach (var desk in desks.Where(desk => !file.Professionals.Concat(kept).Any(person => person.Duties?.Contains(desk) is true)))
        {
            yield return $"Nobody holds the duty {Say.Json(desk)}: what is for it will reach nobody, and each concern will say so.";
        }
    }

    private static string Counts<T>(IReadOnlyList<T> given, Func<T, T?> before) where T : class
    {
        var (added, changed) = (given.Count(one => before(one) is null), given.Count(one => before(one) is { } was && InJson(was) != InJson(one)));

        return $"{added} new, {changed} changed, {given.Count - added - changed} as before";
    }

    private static string InJson<T>(T one) => JsonSerializer.Serialize(one, HouseJson.Options);
}
