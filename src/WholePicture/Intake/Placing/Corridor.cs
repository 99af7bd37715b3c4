using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Inbox;
using WholePicture.Matching;
using WholePicture.Pictures.Finding;
using WholePicture.Pictures.Storing;
using WholePicture.Safeguards;
using WholePicture.Words;
using WholePicture.Words.Json;
using WholePicture.Words.Settings;

namespace WholePicture.Intake.Placing;

/// <summary>
/// How a piece travels: read, match, add, draw every picture it touches, check, raise. Only this corridor knows the order (design §4).
/// One transaction a piece: it happens wholly or not at all, and may be tried again by any node.
/// </summary>
public sealed class Corridor(NpgsqlDataSource database, PartnershipStore partnership, DrawnFrom lately, ILogger<Corridor>? log = null, IReadOnlyList<ISafeguard>? rules = null)
{
    private readonly ILogger log = log ?? NullLogger<Corridor>.Instance;

    /// <summary>Places the piece that has waited longest; null when none waits.</summary>
    public async Task<Placed?> PlaceNext(LocalSettings settings, DateTimeOffset now, CancellationToken stop)
    {
        Waiting? taken = null;
        try
        {
            var (placed, drawn) = await database.InTransaction(async connection =>
            {
                taken = await Arrivals.Take(connection, now, stop);

                return taken is null ? (null, []) : await Place(connection, taken, settings, now, stop);
            }, stop);
            lately.Keep(drawn);
            log.Report(placed);

            return placed;
        }
#pragma warning disable CA1031 // Whatever is wrong with one piece, the next must still be placed
        catch (Exception error) when (taken is not null && !stop.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return await SettingAside.For(database, partnership, settings, taken, error, now, log, stop);
        }
    }

    private async Task<(Placed? Placed, IReadOnlyList<JustDrawn> Drawn)> Place(NpgsqlConnection connection, Waiting waiting, LocalSettings settings, DateTimeOffset now, CancellationToken stop)
    {
        await using var write = new NpgsqlBatch(connection);

        // Read
        var piece = Piece.Read(waiting);

        // Match
        var named = await Named.In(connection, piece, stop);
        if (named.Held is { SaysTheSame: false })
        {
            return (await RefuseReference(write, waiting, named, new(await partnership.Current(connection, stop), settings, [], now), stop), []);
        }

        // Add. A copy of what is held adds nothing, and of a piece about nobody we know only what is urgent is said
        var copyOf = named.Held is { } held && held.Id != piece.Receipt ? held : null;
        var added = copyOf is not null || !named.MayBeAdded(piece) ? Added.Nothing : await Added.To(connection, piece, named, stop);

        // Draw, check, raise
        var ground = new Ground(await partnership.Current(connection, stop), settings, rules ?? Safeguard.On(London.Day(now)), now < waiting.Received ? waiting.Received : now);
        IReadOnlyList<Addressed> alone = copyOf is null && added.Touched.Count == 0 ? OnePiece.Says(piece, named, ground) : [];
        var (change, drawn) = await Redrawing.Into(write, added.Touched, piece.Receipt, alone, ground, lately, stop);

        // Ask what only a person can say
        var people = copyOf is null ? named.People : [.. named.People.Select(_ => Found.Nobody)];
        write.KeepQuestions(piece.Receipt, people, [.. piece.References], now);

        var state = copyOf is null && !named.MayBeAdded(piece) ? ArrivalState.Asking : ArrivalState.Placed;
        write.Mark(piece.Receipt, state, Notes(people, copyOf), now).Wake(added.NowKnown, piece.Receipt);

        // Last, since two who add the same new word wait for each other
        if (copyOf is null && named.MayBeAdded(piece))
        {
            FindStore.AddKeys(write, piece.With(named.Ids));
        }

        await write.Send(stop);

        return (new(piece.Receipt, state, [.. added.Touched.Keys], change.Raise.Count, change.Grow.Count, change.Close.Count), drawn);
    }

    // What was asked of it is settled, and what it said alone holds no more: one that waited for a person may be overtaken by one that says more
    private static async Task<Placed> RefuseReference(NpgsqlBatch write, Waiting waiting, Named named, Ground ground, CancellationToken stop)
    {
        var (change, _) = await Redrawing.Into(write, Added.Nothing.Touched, waiting.Receipt, [], ground, null, stop);
        write.KeepQuestions(waiting.Receipt, [.. named.People.Select(_ => Found.Nobody)], [], ground.At);
        var problem = new FieldProblem("/reference", "Your agency has used this reference for another entry. Enter a new one; to correct that entry, give its reference in corrects");
        await write.Mark(waiting.Receipt, ArrivalState.Refused, [problem], ground.At).Send(stop);

        return new(waiting.Receipt, ArrivalState.Refused, [], Closed: change.Close.Count);
    }

    private static List<FieldProblem> Notes(IReadOnlyList<Found> people, Chronology.Storing.Held? copyOf)
    {
        var notes = people.Select((found, place) => (found.Asks, place)).Where(pair => pair.Asks is not null)
            .Select(pair => new FieldProblem($"/people/{pair.place}", pair.Asks!.ForSender)).ToList();
        if (copyOf is not null)
        {
            notes.Add(new("/reference", $"This was sent before, with receipt {copyOf.Id}"));
        }

        return notes;
    }
}
