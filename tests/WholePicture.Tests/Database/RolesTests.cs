using Npgsql;
using WholePicture.Database;

namespace WholePicture.Tests.Database;

public sealed class RolesTests : DatabaseTest
{
    [Fact]
    public async Task The_service_may_use_what_a_room_creates_without_being_granted_it()
    {
        await Owner.Do("create schema room; create table room.child (id int generated always as identity, name text)");

        await App.Do("insert into room.child (name) values ('Amara'); update room.child set name = 'A'; delete from room.child");
    }

    [Fact]
    public async Task What_a_room_withholds_stays_withheld()
    {
        await Owner.Do("create schema room; create table room.seen (id int); revoke update, delete on room.seen from app");

        await App.Do("insert into room.seen values (1)");

        await Refused("delete from room.seen");
        await Refused("update room.seen set id = 2");
    }

    [Fact]
    public async Task The_service_may_change_no_structure_and_no_record_of_migrations()
    {
        await Owner.Do("create schema room");

        await Refused("create table room.mine (id int)");
        await Refused("create schema mine");
        await Refused("delete from migrations.applied");
    }

    [Fact]
    public async Task Row_level_policies_bind_the_service() =>
        Assert.False(await App.Ask<bool>("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"));

    [Fact]
    public async Task The_owner_has_no_more_power_than_a_managed_server_gives() =>
        Assert.False(await Owner.Ask<bool>("select rolsuper or rolbypassrls from pg_roles where rolname = current_user"));

    [Fact]
    public async Task One_login_on_a_server_named_steps_into_the_lesser_role_for_the_service()
    {
        await using var test = await TestDatabase.Empty();
        await using var named = await WholePictureDatabase.Open(test.ConnectionString(ClusterRoles.Owner), CancellationToken.None);

        Assert.Equal("app", await named.App.Ask<string>("select current_user::text"));
        Assert.Equal("owner", await named.Owner.Ask<string>("select current_user::text"));
        Assert.NotEmpty(named.Applied);
    }

    [Fact]
    public async Task A_login_that_may_make_no_roles_can_still_migrate_and_does_both_jobs()
    {
        await using var test = await TestDatabase.Empty();
        var plain = $"plain_{test.Name}";
        await test.Owner.Do($"create role {plain}; grant {plain} to owner; alter database {test.Name} owner to {plain}");

        await using var named = await WholePictureDatabase.Open($"{test.ConnectionString(ClusterRoles.Owner)};Options=-c role={plain}", CancellationToken.None);

        Assert.NotEmpty(named.Applied);
        Assert.Equal(plain, await named.App.Ask<string>("select current_user::text"));
    }

    [Fact]
    public async Task A_login_that_may_only_use_the_service_can_still_open_what_is_up_to_date()
    {
        await using var test = await TestDatabase.Create();
        await using var named = await WholePictureDatabase.Open(test.ConnectionString(ClusterRoles.App), CancellationToken.None);

        Assert.Equal("app", await named.App.Ask<string>("select current_user::text"));
    }

    private async Task Refused(string sql)
    {
        var error = await Assert.ThrowsAsync<PostgresException>(() => App.Do(sql));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, error.SqlState);
    }
}
