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
    private static readonly string findExpected = Sql.Read("Matching/Recognising/FindExpected.sql");
    private static readonly string crowd = Sql.Read("Matching/Recognising/Crowd.sql");

    /// <summary>Asks for everybody like one of those mentioned, and for these people; read by <see cref="PeopleStore.ReadWho"/>.</summary>
    public static NpgsqlBatch AskAlike(this NpgsqlBatch batch, IReadOnlyList<Mention> mentions, IEnumerable<PersonId> people)
    {
        var finding = mentions.SelectMany(mention => mention.Identifiers(mother: null)).Where(identifier => identifier.Finds).Distinct().ToList();

        return batch.AskAlike(finding, mentions.Where(mention => !mention.IsUnnamed).SelectMany(mention => Of(mention.Identifiers(mother: null))), people);
    }

    /// <summary>Asks for everybody like somebody of whom this is on record.</summary>
    public static NpgsqlBatch AskAlike(this NpgsqlBatch batch, IEnumerable<Identifier> identifiers) =>
        batch.AskAlike([.. identifiers.Where(identifier => identifier.Finds)], Of(identifiers), []);

    /// <summary>Asks for the children these mothers expect or expected; read by <see cref="PeopleStore.ReadWho"/>.</summary>
    public static NpgsqlBatch AskWhoIsExpectedBy(this NpgsqlBatch batch, IEnumerable<PersonId> mothers) => batch.Add(findExpected, mothers.Select(mother => mother.Value).ToArray());

    /// <summary>Under what somebody is found of whom this is on record.</summary>
    public static IReadOnlyCollection<uint> Of(IEnumerable<Identifier> identifiers) => Stated.Of(identifiers, Desk.Own).Keys();

    /// <summary>Asks among how many they are looked for.</summary>
    public static NpgsqlBatch AskCrowd(this NpgsqlBatch batch, IReadOnlyList<Mention> mentions) =>
        batch.Add(crowd, mentions.Select(WholeName).Where(key => key != 0).Distinct().ToArray(),
            mentions.SelectMany(mention => mention.Telephones ?? []).Select(Telephone.Line).OfType<string>().Distinct().ToArray());

    /// <summary>Reads the answer.</summary>
    public static async Task<Crowd> ReadCrowd(NpgsqlDataReader rows, CancellationToken stop)
    {
        var (people, namesakes, lines) = (0L, new Dictionary<uint, int>(), new Dictionary<string, int>());
        while (await rows.ReadAsync(stop))
        {
            if (!rows.IsDBNull(0))
            {
                namesakes[(uint)rows.GetInt32(0)] = (int)rows.GetInt64(2);
            }
            else if (!rows.IsDBNull(1))
            {
                lines[rows.GetString(1)] = (int)rows.GetInt64(2);
            }
            else
            {
                people = rows.GetInt64(2);
            }
        }

        return new(people, namesakes, lines);
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

    /// <summary>Forgets under what these people are found.</summary>
    public static NpgsqlBatch ForgetKeys(this NpgsqlBatch batch, IEnumerable<PersonId> people) => batch.Add("delete from matching.person_key where person_id = any($1)", people.Select(person => person.Value).ToArray());

    private static NpgsqlBatch AskAlike(this NpgsqlBatch batch, IReadOnlyList<Identifier> finding, IEnumerable<uint> keys, IEnumerable<PersonId> people) =>
        batch.Add(findAlike, finding.Select(one => one.Kind).ToArray(), finding.Select(one => one.Value).ToArray(), keys.Distinct().Select(key => (int)key).ToArray(), people.Select(person => person.Value).ToArray());

    private static int WholeName(Mention mention) => (int)WholeName(mention.Given ?? "", mention.Family ?? "");
}
