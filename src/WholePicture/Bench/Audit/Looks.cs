using Npgsql;
using WholePicture.Access.Looks;
using WholePicture.Words;

namespace WholePicture.Bench.Audit;

/// <summary>Records looks as the service does, many at once.</summary>
internal static class Looks
{
    private const int Together = 500;

    public static async Task Record(NpgsqlDataSource database, int count)
    {
        await using var record = new LookRecord(database);
        var (at, child) = (DateTimeOffset.UtcNow, PersonId.New());
        for (var number = 0; number < count; number += Together)
        {
            await record.Record([.. Enumerable.Range(number, Math.Min(Together, count - number)).Select(one =>
                new Look($"professional-{one % 400}", new("estuary-social-care"), one % 7 == 0 ? null : child, Looked.Picture, "involved", "page", at.AddMilliseconds(one)))]);
        }
    }
}
