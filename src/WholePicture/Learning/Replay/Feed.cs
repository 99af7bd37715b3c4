using System.Text.Json;
using Npgsql;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Intake.Arriving;
using WholePicture.Intake.Placing;
using WholePicture.Pictures.Storing;
using WholePicture.Safeguards;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Learning.Replay;

/// <summary>Feeds entries through the door and down the corridor, as if each moment were now. There is no other way in.</summary>
public sealed class Feed(NpgsqlDataSource database, LocalSettings settings, bool rulesThen = false)
{
    // What goes wrong is said where it does not mix with the answer
    private static readonly ILoggerFactory log = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Warning)
        .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));

    // The safeguards of today, unless those of each moment are asked for
    private readonly IReadOnlyList<ISafeguard>? rules = rulesThen ? null : Safeguard.On(London.Day(DateTimeOffset.UtcNow));
    private readonly ArrivalStore door = new(database);
    private readonly PartnershipStore partnership = new(database);
    private readonly DrawnFrom lately = new();
    private DateTimeOffset? nextLook;

    private Corridor Corridor => field ??= new(database, partnership, lately, log.CreateLogger<Corridor>(), rules);

    private Looking Looking => field ??= new(database, partnership, lately, log.CreateLogger<Looking>(), rules);

    /// <summary>Lets time pass until a moment: each picture is looked at when its day comes.</summary>
    public async Task PassTime(DateTimeOffset until, Func<DateTimeOffset, Task> looked, CancellationToken stop)
    {
        while (nextLook is { } due && due < until)
        {
            while (await Looking.LookAtNext(settings, due, stop))
            {
            }

            await looked(due);
            nextLook = await Looking.NextLook(stop);
        }
    }

    /// <summary>Brings one entry to the door, and sees it placed. Its receipt.</summary>
    public async Task<EntryId> Arrive(CaseArrival sent, CancellationToken stop)
    {
        var arrival = FirstLook.At(JsonSerializer.SerializeToUtf8Bytes(sent.Entry), null, sent.At);

        if (!arrival.IsIn)
        {
            throw new PlainError($"An entry of {sent.Fact ?? "an involvement"} is not one: {string.Join("; ", arrival.Problems.Select(problem => $"{problem.Pointer} {problem.Detail}"))}");
        }

        await door.Keep([(arrival, null)], stop);

        while (await Corridor.PlaceNext(settings, sent.At, stop) is { } placed)
        {
            if (placed.Receipt == arrival.Receipt && placed.State is not (ArrivalState.Placed or ArrivalState.Asking))
            {
                throw new PlainError($"An entry of {sent.Fact ?? "an involvement"} could not be placed: {Say.Words(placed.State)}.");
            }
        }

        nextLook = await Looking.NextLook(stop);

        return arrival.Receipt;
    }
}
