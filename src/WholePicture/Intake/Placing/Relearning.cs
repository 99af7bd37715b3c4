using Npgsql;
using WholePicture.Chronology;
using WholePicture.Chronology.Storing;
using WholePicture.Matching;
using WholePicture.Matching.Recognising;
using WholePicture.People;
using WholePicture.Words;

namespace WholePicture.Intake.Placing;

/// <summary>By what people are found after a decision: of all that was on record, what their own entries say of them. Nothing that is not on record is learnt here.</summary>
internal static class Relearning
{
    /// <param name="batch">Sent by the caller.</param>
    /// <param name="people">Whose.</param>
    /// <param name="mentions">Where each of them stands by themselves.</param>
    /// <param name="handsOver">Whether what one of them was found by may be another's.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task Into(NpgsqlBatch batch, IReadOnlySet<PersonId> people, IReadOnlyList<Mentioned> mentions, bool handsOver, CancellationToken stop)
    {
        var record = await Record(batch.Connection!, people, stop);
        var said = await Said(batch.Connection!, people, mentions, stop);
        var all = record.SelectMany(person => person.Identifiers).ToHashSet();
        var shield = all.Contains(Identifier.Shielded) ? [Identifier.Shielded] : Array.Empty<Identifier>();

        // What is kept away from somebody stays so, whoever it turns out to be about
        var kept = people.ToDictionary(person => person, person =>
        {
            var own = record.FirstOrDefault(one => one.Id == person)?.Identifiers;

            return said[person].Where(identifier => handsOver ? all.Contains(identifier) : own?.Contains(identifier) is true).Concat(shield).ToHashSet();
        });

        batch.KeepOnly(people, [.. kept.SelectMany(person => person.Value.Select(identifier => (person.Key, identifier)))])
            .ForgetKeys(people)
            .KeepKeys([.. kept.SelectMany(person => PersonKeys.Of(person.Value).Select(key => (person.Key, key)))]);
    }

    private static async Task<IReadOnlyList<KnownPerson>> Record(NpgsqlConnection connection, IEnumerable<PersonId> people, CancellationToken stop)
    {
        await using var batch = new NpgsqlBatch(connection);
        await using var rows = await batch.AskRecord(people).ExecuteReaderAsync(stop);

        return await PeopleStore.ReadWho(rows, stop);
    }

    private static async Task<ILookup<PersonId, Identifier>> Said(NpgsqlConnection connection, IEnumerable<PersonId> people, IReadOnlyList<Mentioned> mentions, CancellationToken stop)
    {
        var entries = (await EntryStore.About(connection, people, stop)).ToDictionary(entry => entry.Id, entry => (Entry: entry, Mentions: Mentions(entry)));
        var mothers = entries.Values.SelectMany(pair => pair.Mentions.Select(said => said.Mother is { } place ? pair.Entry.People[place] : null)).OfType<PersonId>().Except(people).Distinct();

        // A child was entered under the mother as whom she was placed, whoever she stands under by now
        var by = mentions.Concat(await Mentioned.Of(connection, mothers, stop)).ToDictionary(mention => (mention.Entry, mention.Place), mention => mention.Placed);

        return mentions.SelectMany(mention =>
        {
            var (entry, all) = entries[mention.Entry];
            var said = all[mention.Place];

            return said.Identifiers(said.Mother is { } place ? by.TryGetValue((entry.Id, place), out var mother) ? mother : entry.People[place] : null).Select(identifier => (mention.Placed, identifier));
        }).ToLookup(pair => pair.Placed, pair => pair.identifier);
    }

    private static IReadOnlyList<Mention> Mentions(Entry entry) => new Piece(entry.Id, entry.Agency, entry.Received, entry.Given, entry.Body).Mentions();
}
