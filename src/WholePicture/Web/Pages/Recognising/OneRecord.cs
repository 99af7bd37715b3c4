using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.Stores;
using WholePicture.Chronology;
using WholePicture.Matching.Deciding;
using WholePicture.Matching.Recognising;
using WholePicture.People;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Recognising;

/// <summary>One record as somebody on duty may see it: what stands on it, whom it may be one with, and what was said of it before.</summary>
/// <param name="Id">Whose.</param>
/// <param name="Viewer">Who looks.</param>
/// <param name="Known">The agencies and professionals.</param>
/// <param name="Name">What they are called.</param>
/// <param name="Said">What each entry says of them, the latest known first.</param>
/// <param name="Alike">Others on record who are much alike.</param>
/// <param name="Decisions">What people said of it, and whether it holds.</param>
public sealed record OneRecord(
    PersonId Id, Professional Viewer, Partnership Known, string Name, IReadOnlyList<(Entry Entry, int Place)> Said, IReadOnlyList<Candidate> Alike, IReadOnlyList<(Decision Decision, bool Holds)> Decisions);

/// <summary>Reads one record for whoever is on duty and may open a picture it is in. To everybody else it is not there.</summary>
public sealed class RecordReader(NpgsqlDataSource database, Asker asker, Door door, PictureStore pictures, LookRecord looks, PartnershipStore partnership, TimeProvider clock)
{
    private const int MostAlike = 5;

    /// <summary>The record; null when it is not theirs to see. Looking is recorded.</summary>
    public async Task<OneRecord?> Read(PersonId person, string? caller, CancellationToken stop)
    {
        if (await asker.May(caller, stop) is not { } viewer || viewer.Is(person) || await Seen(person, viewer, stop) is not { Count: > 0 } seen)
        {
            return null;
        }

        var known = await partnership.Current(stop);
        var said = seen.SelectMany(picture => picture.Entries).DistinctBy(entry => entry.Id)
            .SelectMany(entry => entry.People.Select((id, place) => (id, entry, place))).Where(mention => mention.id == person)
            .OrderByDescending(mention => mention.entry.Known).Select(mention => (mention.entry, mention.place)).ToList();
        await looks.Record([new(viewer.Id, viewer.Agency, person, Looked.AboutWhom, Say.Json(Ground.Duty), "page", clock.GetUtcNow())]);

        return new(person, viewer, known, seen[0].People[person].Name ?? Say.Sentence(seen[0].NameFor(person)), said, await Alike(person, said[0].entry.Given.People[said[0].place], viewer, stop), await Decisions(person, known, stop));
    }

    private async Task<List<Picture>> Seen(PersonId person, Professional viewer, CancellationToken stop)
    {
        var seen = new List<Picture>();
        var children = await asker.ChildrenOf(person, stop);
        if (children.Count == 0 && await asker.Alone(person, viewer, stop) is var alone && alone.People.ContainsKey(person))
        {
            seen.Add(alone);
        }

        foreach (var child in children)
        {
            if (await door.Open(child, viewer.Id, stop) is { } reader && Shown.Of(await pictures.Load(child, reader, clock.GetUtcNow(), stop), reader).Picture is var picture && picture.People.ContainsKey(person))
            {
                seen.Add(picture);
            }
        }

        return seen;
    }

    private async Task<IReadOnlyList<Candidate>> Alike(PersonId person, PersonGiven said, Professional viewer, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        var own = (await Who(new NpgsqlBatch(connection).AskAlike([], [person]), stop)).SelectMany(one => one.Identifiers).ToHashSet();
        var alike = (await Who(new NpgsqlBatch(connection).AskAlike(own), stop)).Where(other => other.Id != person).Select(other => Weighed.Of(other, own, Crowd.JustBegun)).OfType<Weighed>()
            .Where(one => one.IsPossible || one.IsNear).OrderByDescending(one => one.Bits).Take(MostAlike).ToList();
        var found = new List<Candidate>();
        foreach (var one in alike)
        {
            found.Add(await asker.Beside(one.Person.Id, said, viewer, stop));
        }

        await looks.Record([.. found.Select(one => new Look(viewer.Id, viewer.Agency, one.Id, Looked.AboutWhom, Say.Json(Ground.Duty), "page", clock.GetUtcNow()))]);

        return found;
    }

    private async Task<IReadOnlyList<(Decision, bool)>> Decisions(PersonId person, Partnership known, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        var log = await DecisionStore.All(connection, stop);
        var standing = new Standing(log, known.KnownAsPeople.Select(one => one.Person!.Value).ToHashSet());
        var all = standing.OneWith(person);

        return [.. log.Where(decision => all.Contains(decision.One) || all.Contains(decision.Other)).Reverse().Select(decision => (decision, standing.Decisions.Contains(decision)))];
    }

    private static async Task<IReadOnlyList<KnownPerson>> Who(NpgsqlBatch batch, CancellationToken stop)
    {
        await using (batch)
        await using (var rows = await batch.ExecuteReaderAsync(stop))
        {
            return await PeopleStore.ReadWho(rows, stop);
        }
    }
}
