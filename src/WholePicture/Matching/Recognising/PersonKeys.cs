using System.Globalization;
using Npgsql;
using WholePicture.Database;
using WholePicture.People;
using WholePicture.Words;

namespace WholePicture.Matching.Recognising;

/// <summary>Finds whoever on record is at all like somebody, and keeps under what each is found.</summary>
public static class PersonKeys
{
    private static readonly string findAlike = Sql.Read("Matching/Recognising/FindAlike.sql");
    private static readonly string crowd = Sql.Read("Matching/Recognising/Crowd.sql");

    /// <summary>Asks for everybody like one of those mentioned, and for these people; read by <see cref="PeopleStore.ReadWho"/>.</summary>
    public static NpgsqlBatch AskAlike(this NpgsqlBatch batch, IReadOnlyList<Mention> mentions, IEnumerable<PersonId> people)
    {
        var finding = mentions.SelectMany(mention => mention.Identifiers(mother: null)).Where(identifier => identifier.Finds).Distinct().ToList();

        return batch.Add(findAlike, finding.Select(one => one.Kind).ToArray(), finding.Select(one => one.Value).ToArray(),
            mentions.SelectMany(Keys).Distinct().ToArray(), people.Select(person => person.Value).ToArray());
    }

    /// <summary>Asks among how many they are looked for.</summary>
    public static NpgsqlBatch AskCrowd(this NpgsqlBatch batch, IReadOnlyList<Mention> mentions) =>
        batch.Add(crowd, mentions.Select(WholeName).Where(key => key != 0).Distinct().ToArray());

    /// <summary>Reads the answer.</summary>
    public static async Task<Crowd> ReadCrowd(NpgsqlDataReader rows, CancellationToken stop)
    {
        var (people, namesakes) = (0L, new Dictionary<uint, int>());
        while (await rows.ReadAsync(stop))
        {
            if (rows.IsDBNull(0))
            {
                people = rows.GetInt64(1);
            }
            else
            {
                namesakes[(uint)rows.GetInt32(0)] = (int)rows.GetInt64(1);
            }
        }

        return new(people, namesakes);
    }

    /// <summary>Keeps under what people are found.</summary>
    public static NpgsqlBatch KeepKeys(this NpgsqlBatch batch, IReadOnlyCollection<(PersonId Person, uint Key)> keys) => keys.Count == 0 ? batch
        : batch.Add("insert into matching.person_key (key, person_id) select * from unnest($1::int[], $2::uuid[]) order by 1, 2 on conflict do nothing",
            keys.Select(pair => (int)pair.Key).ToArray(), keys.Select(pair => pair.Person.Value).ToArray());

    /// <summary>The key of a whole name; 0 when either is missing.</summary>
    public static uint WholeName(string given, string family) => Linkage.Finding.Keys.WholeName(Stated.Of([Identifier.Named(given, family)], Desk.Own).Row, Desk.Own.Names);

    /// <summary>Words to lock so that two pieces at once do not enter somebody twice under two spellings.</summary>
    public static IEnumerable<string> Locks(IReadOnlyList<Mention> mentions) => mentions.Where(mention => mention.Born is not null)
        .Select(mention => (mention.Born, Key: WholeName(mention))).Where(pair => pair.Key != 0).Select(pair => string.Create(CultureInfo.InvariantCulture, $"name={pair.Key}|{pair.Born:yyyy-MM}"));

    private static IEnumerable<int> Keys(Mention mention) => mention.IsUnnamed ? [] : Stated.Of(mention.Identifiers(mother: null), Desk.Own).Keys().Select(key => (int)key);

    private static int WholeName(Mention mention) => (int)WholeName(mention.Given ?? "", mention.Family ?? "");
}
