using Npgsql;
using WholePicture.Chronology.Storing;
using WholePicture.Database;
using WholePicture.Pictures.Storing;
using WholePicture.Words;

namespace WholePicture.Intake.Placing;

/// <summary>
/// Who the people of an entry were who are placed anew, since a decision they leant on holds no longer. Whoever turns out to be nobody else is who they were:
/// what leads to them, such as an open glass, a question to another agency or a draft, leads to them still.
/// </summary>
internal static class Before
{
    private static readonly string free = Sql.Read("Intake/Placing/Free.sql");

    /// <summary>By place; nobody whom anything is recorded of by now. Each is held until the transaction ends, so that two pieces never become one person by it.</summary>
    public static async Task<Dictionary<int, PersonId>> Of(NpgsqlConnection connection, Held held, CancellationToken stop)
    {
        var were = held.PlacedAs.Select((was, place) => (Was: was, place)).Where(one => one.Was is not null && held.People[one.place] is null).DistinctBy(one => one.Was).ToDictionary(one => one.Was!.Value, one => one.place);
        if (were.Count == 0)
        {
            return [];
        }

        await using (var hold = new NpgsqlBatch(connection))
        {
            await hold.Lock(were.Keys.Select(PictureLock.On)).Send(stop);
        }

        await using var ask = connection.Command(free, were.Keys.Select(person => person.Value).ToArray());
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var found = new Dictionary<int, PersonId>();
        while (await rows.ReadAsync(stop))
        {
            var person = new PersonId(rows.GetGuid(0));
            found.Add(were[person], person);
        }

        return found;
    }
}
