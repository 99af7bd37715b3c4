using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Inbox.Acts;

/// <summary>Puts children together by family: those who stand in each other's pictures are one, and siblings are lines of one item.</summary>
public sealed class Siblings(NpgsqlDataSource database)
{
    private static readonly string ask = Sql.Read("Inbox/Acts/Siblings.sql");

    /// <summary>Each child's family, by the smallest key in it. A child of the viewer's own family is not in it.</summary>
    public async Task<IReadOnlyDictionary<PersonId, PersonId>> Of(IEnumerable<PersonId> children, string viewer, CancellationToken stop)
    {
        await using var command = database.Command(ask, children.Select(child => child.Value).Distinct().ToArray(), viewer);
        await using var rows = await command.ExecuteReaderAsync(stop);
        var pairs = new List<(PersonId, PersonId)>();
        while (await rows.ReadAsync(stop))
        {
            pairs.Add((new(rows.GetGuid(0)), new(rows.GetGuid(rows.IsDBNull(1) ? 0 : 1))));
        }

        return Join(pairs);
    }

    /// <summary>Joins whoever is paired, however far apart. Pure, and the same in whatever order.</summary>
    public static IReadOnlyDictionary<PersonId, PersonId> Join(IReadOnlyCollection<(PersonId One, PersonId Other)> pairs)
    {
        var family = pairs.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct().ToDictionary(child => child);
        foreach (var (one, other) in pairs)
        {
            var (from, to) = (family[one], family[other]);
            var (first, rest) = from.Value.CompareTo(to.Value) < 0 ? (from, to) : (to, from);
            foreach (var child in family.Where(member => member.Value == rest).Select(member => member.Key).ToList())
            {
                family[child] = first;
            }
        }

        return family;
    }
}
