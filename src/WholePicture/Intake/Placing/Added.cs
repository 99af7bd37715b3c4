using Npgsql;
using WholePicture.Chronology;
using WholePicture.Chronology.Storing;
using WholePicture.Database;
using WholePicture.Matching.Deciding;
using WholePicture.Matching.Recognising;
using WholePicture.People;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Words;

namespace WholePicture.Intake.Placing;

/// <summary>What adding a piece to the stream leads to.</summary>
/// <param name="Touched">The children whose pictures it belongs to, with everybody to begin drawing from.</param>
/// <param name="NowKnown">What somebody can be found by from now on, and could not before.</param>
internal sealed record Added(IReadOnlyDictionary<PersonId, IReadOnlyList<PersonId>> Touched, IReadOnlyList<string> NowKnown)
{
    /// <summary>Nothing was added.</summary>
    public static Added Nothing { get; } = new(new Dictionary<PersonId, IReadOnlyList<PersonId>>(), []);

    /// <summary>
    /// Adds the people and the entry, holding a lock on each person so that no picture that gains one of them misses it.
    /// Where somebody said who is who since they were found, they may be others by now: all is undone, and begun again by whoever holds the transaction.
    /// </summary>
    public static async Task<Added> To(NpgsqlConnection connection, Piece piece, Named named, CancellationToken stop)
    {
        var entry = piece.With(named.Ids);
        var people = named.Ids.OfType<PersonId>().Distinct().ToList();
        var around = people.Union(named.Chain).ToList();
        var identifiers = named.People.SelectMany(found => found.Adds.Select(identifier => (found.Person!.Value, identifier))).Distinct().ToList();

        await using var batch = new NpgsqlBatch(connection);
        batch.Lock(around.Select(PictureLock.On)).AskLast().AddPeople(people, identifiers).AddEntry(entry).KeepKeys(named.Keys).AskTouched(around);
        await using var rows = await batch.ExecuteReaderAsync(stop);
        await rows.NextResultAsync(stop);
        if (await DecisionStore.ReadLast(rows, stop) != named.Decided)
        {
            throw new PostgresException("Who is who was decided since", "ERROR", "ERROR", PostgresErrorCodes.SerializationFailure);
        }

        await rows.NextResultAsync(stop);
        var known = await PeopleStore.ReadNew(rows, stop);
        await rows.NextResultAsync(stop);
        var touched = await ChildStore.ReadTouched(rows, stop);

        return new(Begin(touched, entry, people), [.. known.Select(identifier => identifier.ToString()), .. named.Held is null ? [piece.OwnReference] : Array.Empty<string>()]);
    }

    private static Dictionary<PersonId, IReadOnlyList<PersonId>> Begin(Dictionary<PersonId, IReadOnlyList<PersonId>> touched, Entry entry, List<PersonId> people) =>
        touched.Keys.Union(Children.In(entry)).ToDictionary(child => child, child => (IReadOnlyList<PersonId>)[.. touched.GetValueOrDefault(child, []), .. people]);
}
