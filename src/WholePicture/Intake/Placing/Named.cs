using Npgsql;
using WholePicture.Chronology.Storing;
using WholePicture.Database;
using WholePicture.Matching;
using WholePicture.Matching.Deciding;
using WholePicture.Matching.Recognising;
using WholePicture.People;
using WholePicture.Words;

namespace WholePicture.Intake.Placing;

/// <summary>Who the people of a piece are, and what the stream already holds of it.</summary>
/// <param name="People">What was found for each.</param>
/// <param name="Held">What the stream holds under its reference.</param>
/// <param name="Chain">Everybody in the entries it corrects or that correct it.</param>
/// <param name="Keys">Under what those found are found from now on.</param>
/// <param name="Decided">The last that anybody had said of who is who.</param>
internal sealed record Named(IReadOnlyList<Found> People, Held? Held, IReadOnlyList<PersonId> Chain, IReadOnlyList<(PersonId Person, uint Key)> Keys, long Decided)
{
    public IReadOnlyList<PersonId?> Ids => [.. People.Select(found => found.Person)];

    /// <summary>Whether a person must say who somebody is, and nobody in it is known for sure.</summary>
    public bool NobodyIsSure => People.Any(found => found.Asks is not null) && People.All(found => found.Person is null);

    /// <summary>Whether it belongs in the stream now. What is withdrawn is withdrawn, whoever cannot be found by the words of the withdrawal.</summary>
    public bool MayBeAdded(Piece piece) => !NobodyIsSure || (piece.Given.Withdrawn is not null && Chain.Count > 0);

    /// <summary>Finds everybody, holding a lock on whatever could identify them so that two pieces at once do not enter one person twice.</summary>
    public static async Task<Named> In(NpgsqlConnection connection, Piece piece, CancellationToken stop)
    {
        var mentions = piece.Mentions();
        var identifiers = mentions.SelectMany(mention => mention.Identifiers(mother: null)).Where(identifier => identifier.Finds).Distinct().ToList();

        await using var batch = new NpgsqlBatch(connection);
        batch.Lock(identifiers.Select(identifier => identifier.ToString()).Concat(PersonKeys.Locks(mentions)).Concat(piece.References))
            .AskLast()
            .AskAnswers(piece.Receipt)
            .AskHeld(piece.With([]))
            .AskAlike(mentions, [])
            .AskCrowd(mentions);
        await using var rows = await batch.ExecuteReaderAsync(stop);
        await rows.NextResultAsync(stop);
        var decided = await DecisionStore.ReadLast(rows, stop);
        await rows.NextResultAsync(stop);
        var told = await Questions.ReadAnswers(rows, stop);
        await rows.NextResultAsync(stop);
        var (held, chain) = await EntryStore.ReadHeld(rows, stop);
        await rows.NextResultAsync(stop);
        var known = await PeopleStore.ReadWho(rows, stop);
        await rows.NextResultAsync(stop);
        var crowd = await PersonKeys.ReadCrowd(rows, stop);
        await rows.DisposeAsync();

        Recall(told, held, piece.Receipt);
        var before = held?.Id == piece.Receipt ? await Before.Of(connection, held, stop) : [];
        var who = new WhoIsWho(mentions, told, place => before.Remove(place, out var was) ? was : PersonId.New(), crowd);
        who.Learn(known);
        await FindAll(connection, who, told, stop);

        return new(who.All, held, chain, [.. who.Keys], decided);
    }

    // Placed before, and now again because more is known: who was known stays
    private static void Recall(Dictionary<int, PersonId> told, Held? held, EntryId receipt)
    {
        for (var place = 0; held?.Id == receipt && place < held.People.Count; place++)
        {
            if (held.People[place] is { } person)
            {
                told[place] = person;
            }
        }
    }

    private static async Task FindAll(NpgsqlConnection connection, WhoIsWho who, Dictionary<int, PersonId> told, CancellationToken stop)
    {
        if (told.Count > 0)
        {
            await Learn(connection, who, batch => batch.AskAlike([], told.Values), stop);
        }

        who.FindAdults();
        var mothers = who.MothersOnRecord;
        if (mothers.Count > 0)
        {
            await Learn(connection, who, batch => batch.Lock(mothers.Select(Identifier.UnbornOf)).AskWhoIsExpectedBy(mothers), stop);
        }

        who.FindChildren();
    }

    private static async Task Learn(NpgsqlConnection connection, WhoIsWho who, Func<NpgsqlBatch, NpgsqlBatch> ask, CancellationToken stop)
    {
        await using var batch = ask(new NpgsqlBatch(connection));
        await using var rows = await batch.ExecuteReaderAsync(stop);
        for (var skip = batch.BatchCommands.Count - 1; skip > 0; skip--)
        {
            await rows.NextResultAsync(stop);
        }

        who.Learn(await PeopleStore.ReadWho(rows, stop));
    }
}
