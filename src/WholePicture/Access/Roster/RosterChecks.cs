using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Access.Roster;

/// <summary>What can be wrong with a roster although its shape is right. Pure.</summary>
internal static class RosterChecks
{
    public static IEnumerable<FieldProblem> Problems(RosterFile file, Partnership known)
    {
        var agencies = file.Agencies.Concat(known.Agencies).Select(agency => agency.Id).ToHashSet();
        var managers = known.Professionals.Concat(file.Professionals).GroupBy(person => person.Id).ToDictionary(same => same.Key, same => same.Last().Manager);

        return
        [
            .. Twice(file.Agencies.Select(agency => agency.Id.Value), "/agencies"),
            .. Twice(file.Professionals.Select(person => person.Id), "/professionals"),
            .. file.Agencies.SelectMany((agency, place) => Of(agency, $"/agencies/{place}")),
            .. file.Professionals.SelectMany((person, place) => Of(person, $"/professionals/{place}", agencies, managers, known)),
        ];
    }

    private static IEnumerable<FieldProblem> Of(Agency agency, string at)
    {
        if (string.IsNullOrWhiteSpace(agency.Name))
        {
            yield return new($"{at}/name", "Enter the name that pages show");
        }

        if (agency.Kind is AgencyKind.NotStated)
        {
            yield return new($"{at}/kind", "Enter what the agency does");
        }
    }

    private static IEnumerable<FieldProblem> Of(Professional person, string at, HashSet<AgencyId> agencies, Dictionary<string, string?> managers, Partnership known)
    {
        if (!AgencyId.IsShortName(person.Id))
        {
            yield return new($"{at}/id", "Enter a short name: lower-case letters, digits and hyphens, at most 60");
        }

        if (known.Whoever(person.Id) is { Left: not null })
        {
            yield return new($"{at}/id", "They have left. Take them out, or let them back first: wholepicture partnership back");
        }

        if (string.IsNullOrWhiteSpace(person.Name))
        {
            yield return new($"{at}/name", "Enter the name that pages show");
        }

        if (!agencies.Contains(person.Agency))
        {
            yield return new($"{at}/agency", "Enter the short name of one of the agencies");
        }

        if (person.Role is Role.NotStated)
        {
            yield return new($"{at}/role", "Enter what they are to families");
        }

        if (person.Duties?.Contains(Role.NotStated) is true)
        {
            yield return new($"{at}/duties", "Enter duties that are roles");
        }

        if (person.Manager is { } manager && !managers.ContainsKey(manager))
        {
            yield return new($"{at}/manager", "Enter the short name of somebody at work in the partnership");
        }
        else if (IsTheirOwn(person.Id, managers))
        {
            yield return new($"{at}/manager", "Enter somebody whom they do not manage themselves, however many stand between");
        }
    }

    private static bool IsTheirOwn(string person, Dictionary<string, string?> managers)
    {
        var above = new HashSet<string>();
        for (var next = managers[person]; next is not null && above.Add(next); next = managers.GetValueOrDefault(next))
        {
            if (next == person)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<FieldProblem> Twice(IEnumerable<string> ids, string at) =>
        ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => new FieldProblem(at, $"“{same.Key}” is there more than once"));
}
