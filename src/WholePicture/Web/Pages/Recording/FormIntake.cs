using System.Security.Cryptography;
using System.Text.Json;
using Npgsql;
using WholePicture.Access;
using WholePicture.Database;
using WholePicture.Intake;
using WholePicture.Intake.Arriving;
using WholePicture.Matching;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Recording;

/// <summary>Sends what a form made in by the same door as everything else, once, from however many windows it is sent.</summary>
public sealed class FormIntake(ArrivalStore arrivals, Receipts receipts, TimeProvider clock)
{
    /// <summary>Takes an entry in. What is wrong, in words; null when it is in, now or before.</summary>
    /// <param name="filled">The entry, and whom its author chose.</param>
    /// <param name="key">The form’s own key, made when it was opened.</param>
    /// <param name="author">Who sends it.</param>
    /// <param name="stop">Stops it.</param>
    /// <param name="also">What is kept with it, in the same moment or not at all.</param>
    public async Task<string?> Take(Filled filled, Guid key, Professional author, CancellationToken stop, Func<NpgsqlConnection, Task>? also = null)
    {
        var sent = JsonSerializer.SerializeToUtf8Bytes(filled.Entry);
        var arrival = FirstLook.At(sent, author.Agency, clock.Moment());
        var once = arrival.IsIn ? new OnceKey($"form:{author.Id}", $"{key}", SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(filled.Said()))) : null;
        var isNew = (await arrivals.Keep([(arrival, once)], CancellationToken.None, (connection, isNew) => isNew[0] && arrival.IsIn ? KeepWith(connection, arrival, filled.People, author, also) : Task.CompletedTask))[0];

        return !arrival.IsIn ? string.Join(". ", arrival.Problems.Select(problem => problem.Detail))
            : isNew ? null
            : await receipts.KeptBefore(once!, stop) is { IsSame: false } before ? Another(before.Receipt, filled.Entry["corrects"] is not null)
            : null;
    }

    /// <summary>Whether this very form was taken before.</summary>
    public Task<bool> WasTaken(Guid key, Professional author, CancellationToken stop) => receipts.Any($"form:{author.Id}", $"{key}", stop);

    // Whoever opened a child's page to record has said whom it is about, and need not be understood by name
    private static async Task KeepWith(NpgsqlConnection connection, Arrival arrival, IReadOnlyList<PersonId?> people, Professional author, Func<NpgsqlConnection, Task>? also)
    {
        if (also is not null)
        {
            await also(connection);
        }

        await using var write = new NpgsqlBatch(connection);
        for (var place = 0; place < people.Count; place++)
        {
            if (people[place] is { } chosen)
            {
                write.KeepSettled(arrival.Receipt, place, chosen, "Chosen by whoever recorded it", author.Id, arrival.Received);
            }
        }

        await write.Send(CancellationToken.None);
    }

    private static string Another(Receipt before, bool isCorrection) =>
        $"This form was sent on {London.WithTime(before.Received)}, from another window, and said something else. What you typed here is kept. {(isCorrection ? "To put it in the place of what was sent, send it once more" : "To add it as another entry, send it once more; to change what was sent, correct it in the chronology")}";
}
