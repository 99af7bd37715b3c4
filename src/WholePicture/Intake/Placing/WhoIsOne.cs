using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Stores;
using WholePicture.Chronology.Storing;
using WholePicture.Database;
using WholePicture.Matching.Deciding;
using WholePicture.Pictures;
using WholePicture.Pictures.Finding;
using WholePicture.Pictures.Storing;
using WholePicture.Safeguards;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Intake.Placing;

/// <summary>
/// A person says that two records are one, that one record was two, or that an earlier word no longer holds: kept for ever, and every picture follows at once.
/// What was placed knowing of what no longer holds goes back to the door, so that undoing gives back exactly what was before.
/// </summary>
public sealed class WhoIsOne(NpgsqlDataSource database, PartnershipStore partnership, LocalSettings settings, IReadOnlyList<ISafeguard>? rules = null)
{
    /// <summary>Keeps what was said. What stands against it, in words; null when it is kept.</summary>
    public Task<string?> Say(Decision said, DateTimeOffset now, CancellationToken stop) => database.InTransaction(async connection =>
    {
        await using (var one = new NpgsqlBatch(connection))
        {
            await one.Lock(["who-is-one"]).Send(stop);
        }

        var known = await partnership.Current(connection, stop);
        var selves = known.KnownAsPeople.Select(person => person.Person!.Value).ToHashSet();
        var log = await DecisionStore.All(connection, stop);
        var undone = log.FirstOrDefault(decision => decision.Id == said.Undoes);
        said = undone is null ? said : said with { One = undone.One, Other = undone.Other };
        var before = new Standing(log, selves);
        if (Objection.To(said, log, before, known) is { } objection)
        {
            return objection;
        }

        said = said with { Named = await Mentioned.Next(connection, stop) };
        var after = new Standing([.. log, said], selves);
        HashSet<PersonId> people = [.. before.OneWith(said.One), .. before.OneWith(said.Other), .. after.OneWith(said.One), .. after.OneWith(said.Other)];
        var concerned = undone is null ? people : await Since.AndAlike(connection, people, stop);
        await using (var hold = new NpgsqlBatch(connection))
        {
            await hold.Lock(concerned.Select(PictureLock.On)).Send(stop);
        }

        if (await NotOnRecord(connection, said, stop) is { } missing)
        {
            return missing;
        }

        var again = undone is null ? [] : await Since.Undone(connection, undone.Named, concerned, after, stop);
        people.UnionWith(again.Select(mention => mention.Placed));
        await Follow(connection, known, said, undone, people, again, after, stop);
        await Redraw(connection, people, [.. again.Select(mention => mention.Entry).Distinct()], new(known, settings, rules ?? Safeguard.On(London.Day(now)), now), stop);

        return null;
    }, stop);

    // Everybody in entries stands where the decisions say, and is found by what their own entries say of them
    private static async Task Follow(NpgsqlConnection connection, Partnership known, Decision said, Decision? undone, HashSet<PersonId> people, IReadOnlyList<Mentioned> again, Standing after, CancellationToken stop)
    {
        var mentions = (await Mentioned.Of(connection, people, stop)).Where(mention => !again.Contains(mention)).ToList();
        await using var batch = new NpgsqlBatch(connection);
        batch.Keep(said).KeepSame(people, after)
            .Move([.. again.Select(mention => (mention, (PersonId?)null)), .. mentions.Select(mention => (Mention: mention, To: (PersonId?)after.Now(after.Pinned(mention.Entry, mention.Place) ?? mention.Placed))).Where(move => move.To != move.Mention.Now)]);
        PartnershipStore.SayAlso(batch, Selves.Also(known, people));
        if (said.Kind is not DecisionKind.Joined)
        {
            var parting = (undone ?? said).Kind is DecisionKind.Parted;
            await Relearning.Into(batch, people, mentions.ConvertAll(mention => mention with { Placed = after.Pinned(mention.Entry, mention.Place) ?? mention.Placed }), parting, stop);
        }

        await batch.Send(stop);
    }

    private static async Task Redraw(NpgsqlConnection connection, HashSet<PersonId> people, IReadOnlyList<EntryId> again, Ground ground, CancellationToken stop)
    {
        var entries = await EntryStore.About(connection, people, stop);
        Dictionary<PersonId, IReadOnlyList<PersonId>> touched;
        await using (var batch = new NpgsqlBatch(connection))
        await using (var rows = await batch.AskTouched(people.Concat(entries.SelectMany(entry => entry.People).OfType<PersonId>()).Distinct()).ExecuteReaderAsync(stop))
        {
            touched = await ChildStore.ReadTouched(rows, stop);
        }

        // Somebody named beside them may be in a picture that none of them is in: it is not drawn here, but what was read for it says who they were
        var beside = touched.Where(picture => !picture.Value.Any(people.Contains)).Select(picture => picture.Key).ToHashSet();
        var children = touched.Keys.Except(beside).Union(entries.SelectMany(Children.In)).ToDictionary(child => child, child => (IReadOnlyList<PersonId>)[.. touched.GetValueOrDefault(child, []).Union(people)]);
        await using var write = new NpgsqlBatch(connection);
        write.ForgetMembers(children.Keys).LookSoon(beside.Except(children.Keys), ground.At);
        await Redrawing.Into(write, children, piece: null, alone: [], ground, lately: null, stop);
        Matching.Questions.Unsettle(write, again).PlaceAgain(again, people);

        // Found from now on by what the entries say that stand under them now; what a key once found is no longer theirs to be found by
        FindStore.AddKeys(write, entries);
        await write.Send(stop);
    }

    private static async Task<string?> NotOnRecord(NpgsqlConnection connection, Decision said, CancellationToken stop)
    {
        var mentions = await Mentioned.Of(connection, [said.One, said.Other], stop);

        return said.Kind switch
        {
            DecisionKind.Joined when new[] { said.One, said.Other }.Any(person => mentions.All(mention => mention.Now != person)) => "One of them is not on record any more: open both again, and look",
            DecisionKind.Parted when said.Mentions.Any(wanted => !mentions.Any(mention => mention.Now == said.One && (mention.Entry, mention.Place) == wanted)) => "What you chose stands on another record by now: open this one again, and look",
            DecisionKind.Parted when mentions.Where(mention => mention.Now == said.One).All(mention => said.Mentions.Contains((mention.Entry, mention.Place))) => "Leave at least one entry on this record: of what would be left, nobody could say whom it is about",
            _ => null,
        };
    }
}
