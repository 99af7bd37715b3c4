using Npgsql;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Access.Glass;

/// <summary>Keeps broken glass, and sees that each is reviewed (REQ RS-05).</summary>
public sealed class GlassStore(NpgsqlDataSource database, PartnershipStore partnership, TimeProvider clock)
{
    /// <summary>It ends by itself after an hour.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(60);

    /// <summary>How little says why.</summary>
    public const int FewestLetters = 10;

    /// <summary>How much fits.</summary>
    public const int MostLetters = 2000;

    private const string Columns = "select id, child_id, professional, reason, broken_at, ends_at, reviewer, review_by, reviewed_by, reviewed_at, was_right, review from access.glass";

    // Theirs, and those that nobody at work here has
    private const string Unreviewed = "reviewed_at is null and (reviewer = $1 or reviewer is null or exists (select from access.professional where professional.id = reviewer and left_at is not null))";

    private static readonly string toReview = $"""
        {Columns} where ({Unreviewed}) or (reviewed_by = $1 and reviewed_at > $2)
         order by reviewed_at nulls first, (reviewer = $1) desc nulls last, review_by limit 1000
        """;

    /// <summary>Breaks it. Its reviewer has it in the same moment, and until the end of the next working day.</summary>
    public Task<Broken> Break(PersonId child, Professional viewer, string reason, CancellationToken stop) => Keep(child, viewer, reason, Lasts, stop);

    /// <summary>Tells the reviewer of something that opened nothing.</summary>
    public Task Report(PersonId child, Professional viewer, string reason, CancellationToken stop) => Keep(child, viewer, reason, TimeSpan.Zero, stop);

    /// <summary>When something of the kind was last reported of somebody; null when it never was.</summary>
    public async Task<DateTimeOffset?> LastReport(string professional, CancellationToken stop)
    {
        await using var ask = database.Command("select max(broken_at) from access.glass where professional = $1 and ends_at = broken_at", professional);

        return await ask.ExecuteScalarAsync(stop) is DateTime at ? new DateTimeOffset(at) : null;
    }

    private async Task<Broken> Keep(PersonId child, Professional viewer, string reason, TimeSpan lasts, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var reviewer = Reviewers.Of(viewer, await partnership.Current(stop));
        var broken = new Broken(Guid.CreateVersion7(now), child, viewer.Id, reason.Trim(), now, now + lasts, reviewer?.Id, WorkingDays.CloseAfter(now, 1));
        await using var insert = database.Command(
            "insert into access.glass (id, child_id, professional, reason, broken_at, ends_at, reviewer, review_by) values ($1, $2, $3, $4, $5, $6, $7, $8)",
            broken.Id, child.Value, viewer.Id, broken.Reason, broken.At, broken.Ends, broken.Reviewer, broken.ReviewBy);
        await insert.ExecuteNonQueryAsync(stop);

        return broken;
    }

    /// <summary>The glass somebody has broken to a child and that is open; null when there is none.</summary>
    public async Task<Broken?> Open(PersonId child, string professional, CancellationToken stop)
    {
        await using var ask = database.Command($"{Columns} where child_id = $1 and professional = $2 and ends_at > $3 order by broken_at desc limit 1", child.Value, professional, clock.GetUtcNow());

        return (await Read(ask, stop)).SingleOrDefault();
    }

    /// <summary>Closes it before its time. Closed is closed: asked again, nothing changes.</summary>
    public async Task Close(PersonId child, string professional, CancellationToken stop)
    {
        await using var close = database.Command("update access.glass set ends_at = $3 where child_id = $1 and professional = $2 and ends_at > $3", child.Value, professional, clock.GetUtcNow());
        await close.ExecuteNonQueryAsync(stop);
    }

    /// <summary>What somebody has to review, the longest due first; with what they reviewed lately.</summary>
    public async Task<IReadOnlyList<Broken>> ToReview(string reviewer, CancellationToken stop)
    {
        var known = await partnership.Current(stop);
        await using var ask = database.Command(toReview, reviewer, clock.GetUtcNow().AddDays(-28));

        return [.. (await Read(ask, stop)).Where(broken => broken.Review is not null || Reviewers.Waits(broken, reviewer, known))];
    }

    /// <summary>How many reviews wait for somebody.</summary>
    public async Task<int> Waiting(string reviewer, CancellationToken stop)
    {
        var known = await partnership.Current(stop);
        await using var ask = database.Command($"{Columns} where {Unreviewed} limit 1000", reviewer);

        return (await Read(ask, stop)).Count(broken => Reviewers.Waits(broken, reviewer, known));
    }

    /// <summary>Writes down what the reviewer found, once. False when it is not theirs, or was reviewed before.</summary>
    public async Task<bool> Review(Guid id, string reviewer, bool wasRight, string words, CancellationToken stop)
    {
        if (!(await ToReview(reviewer, stop)).Any(broken => broken.Id == id && broken.Review is null))
        {
            return false;
        }

        await using var update = database.Command(
            "update access.glass set reviewed_by = $2, reviewed_at = $3, was_right = $4, review = $5 where id = $1 and reviewed_at is null",
            id, reviewer, clock.GetUtcNow(), wasRight, words.Trim());

        return await update.ExecuteNonQueryAsync(stop) == 1;
    }

    private static async Task<List<Broken>> Read(NpgsqlCommand command, CancellationToken stop)
    {
        var found = new List<Broken>();
        await using var rows = await command.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            var review = rows.IsDBNull(8) ? null : new GlassReview(rows.GetString(8), rows.GetFieldValue<DateTimeOffset>(9), rows.GetBoolean(10), rows.GetString(11));
            found.Add(new(rows.GetGuid(0), new(rows.GetGuid(1)), rows.GetString(2), rows.GetString(3), rows.GetFieldValue<DateTimeOffset>(4), rows.GetFieldValue<DateTimeOffset>(5),
                rows.IsDBNull(6) ? null : rows.GetString(6), rows.GetFieldValue<DateTimeOffset>(7), review));
        }

        return found;
    }
}
