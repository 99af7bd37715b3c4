namespace WholePicture.Tests.House;

/// <summary>Only Chronology writes chronology: whoever wants something there asks the room.</summary>
public sealed class RoomsWriteOnlyTheirOwnSchema
{
    [Fact]
    public void Every_sql_file_names_its_own_schema_in_all_it_changes() => Assert.Empty(
        from file in Checkout.Files("src/WholePicture", ".sql")
        from schema in SqlText.SchemasWritten(file.Text)
        where schema != SchemaOf(file.Path)
        select $"{file.Path} writes {(schema is "" ? "without naming a schema" : schema)}");

    [Fact]
    public void Sql_inside_code_changes_its_own_schema_only() => Assert.Empty(
        from file in Checkout.Files("src/WholePicture", ".cs")
        // Whoever attacks the record of looking writes what is not theirs: that it is found out is what is measured there
        where !file.Path.StartsWith("src/WholePicture/Bench/Audit/", StringComparison.Ordinal)
        from schema in SqlText.SchemasWritten(file.Text).Intersect(RoomNames.InOrder.Select(room => room.ToLowerInvariant()))
        where schema != SchemaOf(file.Path)
        select $"{file.Path} writes {schema}");

    [Theory]
    [InlineData("insert into inbox.item (id) values ($1) on conflict (id) do update set seen = true", "inbox")]
    [InlineData("update only inbox.item set seen = true", "inbox")]
    [InlineData("select id from inbox.item for update skip locked", null)]
    [InlineData("with gone as (delete from inbox.item returning *) insert into learning.past select * from gone", "inbox learning")]
    [InlineData("create table if not exists inbox.item (id int references people.person on delete cascade on update cascade)", "inbox")]
    [InlineData("create unique index on inbox.item (id)", "inbox")]
    [InlineData("create index item_due on inbox.item (due)", "inbox")]
    [InlineData("create trigger kept before update or delete on inbox.item for each row execute function access.refuse()", "inbox")]
    [InlineData("create trigger kept before truncate on inbox.item for each statement execute function access.refuse()", "inbox")]
    [InlineData("truncate table inbox.item", "inbox")]
    [InlineData("create policy seen on inbox.item for update using (true)", "inbox")]
    [InlineData("create or replace function inbox.due() returns int language sql as $$ select 1 $$", "inbox")]
    [InlineData("create schema inbox; create schema if not exists inbox", "inbox inbox")]
    [InlineData("-- insert into inbox.item\nselect 1", null)]
    [InlineData("create table item (id int)", "")]
    public void What_counts_as_writing(string sql, string? schemas) => Assert.Equal(schemas?.Split(' ') ?? [], SqlText.SchemasWritten(sql));

    private static string SchemaOf(string path) => RoomNames.RoomOf(path) is "Database" ? "migrations" : RoomNames.RoomOf(path).ToLowerInvariant();
}
