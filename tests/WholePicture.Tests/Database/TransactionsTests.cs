using Npgsql;
using WholePicture.Database;

namespace WholePicture.Tests.Database;

public sealed class TransactionsTests : DatabaseTest
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Owner.Do("create schema room; create table room.tally (count int); insert into room.tally values (0)");
    }

    [Fact]
    public async Task What_fails_for_good_leaves_nothing_and_is_not_tried_again()
    {
        var tries = 0;

        await Assert.ThrowsAsync<PostgresException>(() => App.InTransaction(async connection =>
        {
            tries++;
            await Run(connection, "update room.tally set count = 7");
            await Run(connection, "select nonsense");
        }, CancellationToken.None));

        Assert.Equal(1, tries);
        Assert.Equal(0, await App.Ask<int>("select count from room.tally"));
    }

    [Fact]
    public async Task A_connection_cut_half_way_is_tried_again_and_counts_once()
    {
        var tries = 0;

        await App.InTransaction(async connection =>
        {
            await Run(connection, "update room.tally set count = count + 1");
            if (++tries < 3)
            {
                await Owner.Do($"select pg_terminate_backend({connection.ProcessID})");
                await Run(connection, "select 1");
            }
        }, CancellationToken.None);

        Assert.Equal(3, tries);
        Assert.Equal(1, await App.Ask<int>("select count from room.tally"));
    }

    [Theory]
    [InlineData("40001")]
    [InlineData("40P01")]
    [InlineData("57P03")]
    [InlineData("08006")]
    public async Task What_may_pass_is_tried_again(string state)
    {
        var tries = 0;

        var result = await App.InTransaction(async connection =>
        {
            if (++tries == 1)
            {
                await Run(connection, $"do $$ begin raise exception 'for a test' using errcode = '{state}'; end $$");
            }

            return tries;
        }, CancellationToken.None);

        Assert.Equal(2, result);
    }

    [Fact]
    public async Task Two_that_lock_each_other_out_both_get_through()
    {
        await Owner.Do("insert into room.tally values (100)");
        var both = new Barrier(2);

        await Task.WhenAll(Task.Run(() => Take(0, 100)), Task.Run(() => Take(100, 0)));

        Assert.Equal(104, await App.Ask<long>("select sum(count) from room.tally"));

        Task Take(int one, int other)
        {
            var first = true;

            return App.InTransaction(async connection =>
            {
                await Run(connection, Add(one));
                if (first)
                {
                    first = false;
                    both.SignalAndWait(TimeSpan.FromSeconds(5));
                }

                await Run(connection, Add(other));
            }, CancellationToken.None);
        }

        static string Add(int near) => $"update room.tally set count = count + 1 where count between {near} and {near} + 50";
    }

    private static async Task Run(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
