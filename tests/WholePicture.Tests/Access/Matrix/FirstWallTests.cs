using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using WholePicture.Access.Rights;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;

namespace WholePicture.Tests.Access.Matrix;

/// <summary>The service's own decisions, with PostgreSQL made to let everybody in and read everything, against <see cref="Oracle"/>: the first wall stands by itself as the second does.</summary>
public class FirstWallTests(Marked marked) : IClassFixture<Marked>
{
    private const string LetEverybody = """
        create or replace function access.tied(child uuid, viewer text) returns boolean language sql stable as 'select true';
        create or replace function access.opens(child uuid, viewer text) returns boolean language sql stable as 'select true';
        create or replace function chronology.kept_from(child uuid, viewer text) returns uuid[] language sql stable as 'select array[]::uuid[]';
        create or replace function chronology.never_learnt(child uuid) returns uuid[] language sql stable as 'select array[]::uuid[]';
        create or replace function chronology.lets_by_every_name(one chronology.entry) returns boolean language sql stable as 'select true';
        """;

    [Fact]
    public async Task The_service_alone_lets_nobody_in_but_who_may_enter_and_read()
    {
        await using (var change = marked.Owner.CreateCommand(LetEverybody))
        {
            await change.ExecuteNonQueryAsync();
        }

        var (door, pictures) = (marked.Services.GetRequiredService<Door>(), marked.Services.GetRequiredService<PictureStore>());

        // Or it would be PostgreSQL that is tried once more
        Assert.All(Oracle.Handlings, handling => Assert.Equal(handling == "none", Wall.Ask(marked.Services.GetRequiredService<NpgsqlDataSource>(), marked.Children[handling], "nothing-gp", default).GetAwaiter().GetResult()!.Handled!.Count == 0));

        var (wrong, cells) = (new List<string>(), 0);
        foreach (var (viewer, relationship) in marked.Viewers)
        {
            foreach (var handling in Oracle.Handlings)
            {
                var reader = await door.Open(marked.Children[handling], viewer.Id, default);
                var opens = Oracle.Opens(relationship, viewer.Role);
                var reads = opens && Oracle.Reads(relationship, viewer.Role, viewer.Agency.Value, viewer.Id, handling);
                var shown = reader is not null && (await pictures.Entries(marked.Children[handling], reader, default)).Entries.All(entry => Sights.Of(entry, reader) is Sight.Content);
                cells++;
                if (opens != reader is not null || reads != shown)
                {
                    wrong.Add($"{viewer.Id} at {handling}: opens {reader is not null}, reads {shown}");
                }
            }
        }

        Console.WriteLine($"The service alone: {cells:N0} cells, {wrong.Count} disagree");
        Assert.Empty(wrong);
    }
}
