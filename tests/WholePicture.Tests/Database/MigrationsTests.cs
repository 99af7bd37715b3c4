using WholePicture.Database;

namespace WholePicture.Tests.Database;

public sealed class MigrationsTests
{
    private static readonly MigrationFile first = new("Room/Migrations/20300101_01_first.sql", "create schema room; create table room.child (id int)");
    private static readonly MigrationFile second = new("Room/Migrations/20300102_01_second.sql", "alter table room.child add column name text");

    [Fact]
    public async Task A_fresh_database_gets_every_file_in_order()
    {
        await using var test = await TestDatabase.Empty();

        var applied = await Migrations.Run(test.Owner, CancellationToken.None);

        Assert.Equal(MigrationFile.All.Select(file => file.Path), applied);
    }

    [Fact]
    public async Task A_second_run_finds_nothing_to_do()
    {
        await using var test = await TestDatabase.Create();

        Assert.Empty(await Migrations.Run(test.Owner, CancellationToken.None));
    }

    [Fact]
    public async Task Only_what_is_new_is_applied()
    {
        await using var test = await TestDatabase.Empty();
        await Migrations.Run(test.Owner, [first], CancellationToken.None);

        var applied = await Migrations.Run(test.Owner, [first, second], CancellationToken.None);

        Assert.Equal([second.Path], applied);
    }

    [Fact]
    public async Task A_file_that_changed_after_it_was_applied_is_refused_by_name()
    {
        await using var test = await TestDatabase.Empty();
        await Migrations.Run(test.Owner, [first], CancellationToken.None);

        var error = await Assert.ThrowsAsync<PlainError>(() =>
            Migrations.Run(test.Owner, [first with { Sql = first.Sql + "; drop schema room" }, second], CancellationToken.None));

        Assert.Contains(first.Path, error.Message, StringComparison.Ordinal);
        Assert.Equal(1, await test.Owner.Ask<long>("select count(*) from migrations.applied"));
    }

    [Fact]
    public async Task Other_line_ends_are_not_a_change()
    {
        await using var test = await TestDatabase.Empty();
        var here = first with { Sql = "create schema room;\ncreate table room.child (id int)" };
        await Migrations.Run(test.Owner, [here], CancellationToken.None);

        Assert.Empty(await Migrations.Run(test.Owner, [here with { Sql = here.Sql.Replace("\n", "\r\n", StringComparison.Ordinal) }], CancellationToken.None));
    }

    [Fact]
    public async Task A_file_that_fails_is_named_and_leaves_nothing_behind()
    {
        await using var test = await TestDatabase.Empty();
        var broken = second with { Sql = "create table room.half (id int); select nonsense" };

        var error = await Assert.ThrowsAsync<PlainError>(() => Migrations.Run(test.Owner, [first, broken], CancellationToken.None));

        Assert.Contains(broken.Path, error.Message, StringComparison.Ordinal);
        Assert.True(await test.Owner.Ask<bool>("select to_regclass('room.half') is null"));
        Assert.Equal([second.Path], await Migrations.Run(test.Owner, [first, second], CancellationToken.None));
    }

    [Fact]
    public async Task Two_at_once_apply_each_file_once()
    {
        await using var test = await TestDatabase.Empty();

        var applied = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Migrations.Run(test.Owner, [first, second], CancellationToken.None)));

        Assert.Equal([first.Path, second.Path], applied.SelectMany(paths => paths));
    }

    [Fact]
    public async Task A_function_may_be_written_either_way()
    {
        await using var test = await TestDatabase.Empty();
        var functions = new MigrationFile("Room/Migrations/20300103_01_functions.sql", """
            create schema room;
            create function room.one() returns int language sql begin atomic select 1; end;
            create function room.two() returns int language plpgsql as $$ begin perform 1; return 2; end $$;
            """);

        await Migrations.Run(test.Owner, [functions], CancellationToken.None);

        Assert.Equal(3, await test.Owner.Ask<int>("select room.one() + room.two()"));
    }

    [Fact]
    public void Every_file_is_named_for_its_room_day_and_purpose() =>
        Assert.All(MigrationFile.All, file => Assert.True(file.IsWellNamed, file.Path));
}
