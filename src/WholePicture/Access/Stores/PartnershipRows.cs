using System.Collections.Frozen;
using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Access.Stores;

/// <summary>Reads the rows of a partnership.</summary>
internal static class PartnershipRows
{
    public static async Task<Partnership> Read(NpgsqlConnection connection, CancellationToken stop)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.Add("select id, name, kind, area from access.agency order by id")
            .Add("select id, agency, name, role, title, duties, manager, telephone, (select person_id from access.own_person where professional = id), array(select person_id from access.also_self where professional = id), left_at from access.professional order by id");
        await using var rows = await batch.ExecuteReaderAsync(stop);

        var agencies = new List<Agency>();
        while (await rows.ReadAsync(stop))
        {
            agencies.Add(new(new(rows.GetString(0)), rows.GetString(1), Name<AgencyKind>.Of(rows.GetString(2)), Text(rows, 3)));
        }

        await rows.NextResultAsync(stop);
        var people = new List<Professional>();
        while (await rows.ReadAsync(stop))
        {
            var left = rows.IsDBNull(10) ? (DateTimeOffset?)null : rows.GetFieldValue<DateTimeOffset>(10);
            people.Add(new(rows.GetString(0), new(rows.GetString(1)), left is null ? rows.GetString(2) : $"{rows.GetString(2)} (left)", Name<Role>.Of(rows.GetString(3)), Text(rows, 4),
                rows.GetFieldValue<string[]>(5) is { Length: > 0 } duties ? Array.ConvertAll(duties, Name<Role>.Of) : null, Text(rows, 6), left is null ? Text(rows, 7) : null)
            {
                Left = left,
                Person = rows.IsDBNull(8) ? null : new PersonId(rows.GetGuid(8)),
                AlsoSelf = [.. rows.GetFieldValue<Guid[]>(9).Select(id => new PersonId(id))],
            });
        }

        return new(agencies, people);
    }

    private static string? Text(NpgsqlDataReader rows, int column) => rows.IsDBNull(column) ? null : rows.GetString(column);

    // A word that this version does not know, written by a newer one, is "not stated" here
    private static class Name<T> where T : struct, Enum
    {
        private static readonly FrozenDictionary<string, T> known = Enum.GetValues<T>().ToFrozenDictionary(value => Say.Json(value));

        public static T Of(string word) => known.GetValueOrDefault(word);
    }
}
