using Npgsql;
using WholePicture.Chronology.Storing;
using WholePicture.Matching;
using WholePicture.Matching.Deciding;
using WholePicture.Matching.Recognising;
using WholePicture.People;
using WholePicture.Words;

namespace WholePicture.Intake.Placing;

/// <summary>Who was named knowing of a decision that no longer holds, they or anybody like them, and must be placed anew. What a person said of anybody stands.</summary>
internal static class Since
{
    /// <summary>Reads them.</summary>
    /// <param name="connection">With a lock on each of <paramref name="people"/>.</param>
    /// <param name="decided">When the decision was, in the order of what is placed and said.</param>
    /// <param name="people">Whom it was about, and <see cref="AndAlike"/>.</param>
    /// <param name="after">Who stands under whom without it.</param>
    /// <param name="stop">Stops the work.</param>
    public static async Task<IReadOnlyList<Mentioned>> Undone(NpgsqlConnection connection, long decided, IReadOnlySet<PersonId> people, Standing after, CancellationToken stop)
    {
        var since = (await Mentioned.Of(connection, people, stop)).Where(mention => mention.Named > decided && after.Pinned(mention.Entry, mention.Place) is null).ToList();
        var told = await Questions.Told(connection, since.Select(mention => mention.Entry).Distinct(), stop);
        since.RemoveAll(mention => told.Contains((mention.Entry, mention.Place)));

        return [.. since, .. await FoundByThem(connection, since, decided, people, told, after, stop)];
    }

    /// <summary>These people and whoever is like them, since they may have been found, or begun, because of what no longer holds.</summary>
    public static async Task<IReadOnlySet<PersonId>> AndAlike(NpgsqlConnection connection, IReadOnlySet<PersonId> people, CancellationToken stop)
    {
        var record = await Who(new NpgsqlBatch(connection).AskRecord(people), stop);
        var alike = await Who(new NpgsqlBatch(connection).AskAlike(record.SelectMany(person => person.Identifiers).ToHashSet()), stop);

        return people.Concat(alike.Select(person => person.Id)).ToHashSet();
    }

    private static async Task<IReadOnlyList<KnownPerson>> Who(NpgsqlBatch batch, CancellationToken stop)
    {
        await using (batch)
        await using (var rows = await batch.ExecuteReaderAsync(stop))
        {
            return await PeopleStore.ReadWho(rows, stop);
        }
    }

    // A child is found by the mother: where she is placed anew, so is the child
    private static async Task<IEnumerable<Mentioned>> FoundByThem(NpgsqlConnection connection, List<Mentioned> since, long decided, IReadOnlySet<PersonId> people, HashSet<(EntryId, int)> told, Standing after, CancellationToken stop)
    {
        var entries = (await EntryStore.About(connection, people, stop)).ToDictionary(entry => entry.Id);
        var children = since.SelectMany(mother => entries[mother.Entry].Given.People.Select((person, place) => (person, place))
                .Where(child => child.person.MotherRef is { } word && entries[mother.Entry].Given.People[mother.Place].Ref == word)
                .Select(child => (mother.Entry, child.place, Person: entries[mother.Entry].People[child.place])))
            .Where(child => child.Person is { } person && !people.Contains(person) && !told.Contains((child.Entry, child.place)) && after.Pinned(child.Entry, child.place) is null).ToList();

        return (await Mentioned.Of(connection, children.Select(child => child.Person!.Value).Distinct(), stop))
            .Where(mention => mention.Named > decided && children.Exists(child => (child.Entry, child.place) == (mention.Entry, mention.Place)));
    }
}
