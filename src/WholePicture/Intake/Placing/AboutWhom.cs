using Npgsql;
using WholePicture.Database;
using WholePicture.Matching;
using WholePicture.Words;

namespace WholePicture.Intake.Placing;

/// <summary>A person answers "who is this about?", and the piece rejoins the corridor.</summary>
public sealed class AboutWhom(NpgsqlDataSource database)
{
    private static readonly string rejoin = Sql.Read("Intake/Placing/Rejoin.sql");

    /// <summary>What came of an answer.</summary>
    public enum Outcome
    {
        /// <summary>The piece travels on.</summary>
        Rejoins = 1,

        /// <summary>Somebody, or what arrived since, had answered before.</summary>
        AnsweredBefore,
    }

    /// <summary>Keeps the answer. For somebody not on record, give a new key.</summary>
    public Task<Outcome> Answer(Guid question, PersonId person, string by, DateTimeOffset now, CancellationToken stop) => database.InTransaction(async connection =>
    {
        if (await Questions.Answer(connection, question, person, by, now, stop) is not { } arrival)
        {
            return Outcome.AnsweredBefore;
        }

        await using var batch = new NpgsqlBatch(connection);
        await batch.Add(rejoin, arrival.Value).Add("notify arrival").Send(stop);

        return Outcome.Rejoins;
    }, stop);
}
