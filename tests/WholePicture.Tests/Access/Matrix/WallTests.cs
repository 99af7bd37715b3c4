using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using WholePicture.Access.Rights;

namespace WholePicture.Tests.Access.Matrix;

/// <summary>PostgreSQL alone, with none of the service's own decisions asked, against <see cref="Oracle"/>: the second wall stands by itself.</summary>
public class WallTests(Marked marked) : IClassFixture<Marked>
{
    [Fact]
    public async Task PostgreSQL_alone_lets_nobody_in_but_who_may_enter_and_read()
    {
        var database = marked.Services.GetRequiredService<NpgsqlDataSource>();
        var (wrong, cells) = (new List<string>(), 0);
        foreach (var (viewer, relationship) in marked.Viewers)
        {
            foreach (var handling in Oracle.Handlings)
            {
                var wall = await Wall.Ask(database, marked.Children[handling], viewer.Id, default);
                var opens = Oracle.Opens(relationship, viewer.Role);
                var reads = opens && Oracle.Reads(relationship, viewer.Role, viewer.Agency.Value, viewer.Id, handling);
                cells++;
                if (opens != wall is not null || (handling != "none" && reads != (wall?.Handled?.Count > 0)))
                {
                    wrong.Add($"{viewer.Id} at {handling}: opens {wall is not null}, reads {wall?.Handled?.Count}");
                }
            }
        }

        Console.WriteLine($"Row-level security alone: {cells:N0} cells, {wrong.Count} disagree");
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task To_manage_somebody_who_was_only_told_opens_nothing()
    {
        await using var change = marked.Owner.CreateCommand("update access.professional set manager = 'nothing-gp' where id = 'told-gp'");
        Assert.Equal(1, await change.ExecuteNonQueryAsync());

        Assert.Null(await Wall.Ask(marked.Services.GetRequiredService<NpgsqlDataSource>(), marked.Children["none"], "nothing-gp", default));
    }

    [Fact]
    public async Task Whoever_reads_for_somebody_sees_no_entry_of_any_other_child()
    {
        var database = marked.Services.GetRequiredService<NpgsqlDataSource>();
        await using var connection = await database.OpenConnectionAsync();
        await using var moment = await connection.BeginTransactionAsync();
        await using var say = new NpgsqlCommand("select set_config('wholepicture.reader', 'nothing-gp', true), set_config('wholepicture.child', $1, true)", connection);
        say.Parameters.Add(new() { Value = $"{marked.Children["none"]}" });
        await say.ExecuteNonQueryAsync();
        await using var count = new NpgsqlCommand("select (select count(*) from chronology.entry) + (select count(*) from pictures.child)", connection);

        Assert.Equal(0L, await count.ExecuteScalarAsync());
    }

    [Fact]
    public async Task For_whom_one_journey_read_is_forgotten_by_the_next()
    {
        var database = marked.Services.GetRequiredService<NpgsqlDataSource>();
        await Wall.Ask(database, marked.Children["none"], "nothing-gp", default);
        await using var count = database.CreateCommand("select count(*) from pictures.child");

        Assert.Equal((long)marked.Children.Count, await count.ExecuteScalarAsync());
    }
}
