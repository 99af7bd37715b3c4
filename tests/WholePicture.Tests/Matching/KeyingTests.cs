using System.Security.Cryptography;
using System.Text;
using Npgsql;
using WholePicture.Database;
using WholePicture.Matching.Recognising;
using WholePicture.People;
using WholePicture.Tests.Database;
using WholePicture.Words;

namespace WholePicture.Tests.Matching;

/// <summary>Amara was entered by a version that made keys in another way.</summary>
public sealed class KeyingTests : DatabaseTest
{
    private static readonly PersonId amara = PersonId.New();
    private static readonly Identifier[] hers =
    [
        Identifier.Named("Amara", "Osei-Lane"), Identifier.Born(new(2019, 4, 2)), Identifier.OfSex(female: true),
        Identifier.LivesAt("The Willows, 12 Quay Street, Eastmere EM1 2AB"), Identifier.RingsAt("632960001"),
    ];

    [Fact]
    public async Task Whoever_was_entered_before_is_found_again_once_keys_are_made_anew()
    {
        await Entered();
        Assert.Empty(await Alike());

        Assert.Equal(1, await new Keying(App, TimeProvider.System).Run(default));

        Assert.Equal(amara, Assert.Single(await Alike()).Id);
    }

    [Fact]
    public async Task It_is_done_once_and_again_for_another_way_of_making_keys()
    {
        await Entered();
        var keying = new Keying(App, TimeProvider.System);
        await keying.Run(default);

        Assert.Equal(0, await keying.Run(default));

        await Do("update matching.keyed set version = version - 1");
        Assert.Equal(1, await keying.Run(default));
    }

    [Fact]
    public async Task One_that_was_stopped_goes_on_where_it_was()
    {
        await Entered();
        await new Keying(App, TimeProvider.System).Run(default);
        await Do($"update matching.keyed set done_at = null, until = '{amara}'");

        Assert.Equal(0, await new Keying(App, TimeProvider.System).Run(default));
    }

    /// <summary>Who was entered before would be found no more: count <see cref="Keying.Version"/> up, so that everybody’s keys are made again, and put the new word here.</summary>
    [Fact]
    public void Keys_are_not_made_in_another_way_without_counting_it()
    {
        var keys = string.Join(',', PersonKeys.Of([.. hers, Identifier.Named("Zoë", ""), Identifier.Named("Олена", "Шевченко")]).Order());

        Assert.Equal((1, "7243A5254C83"), (Keying.Version, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(keys)))[..12]));
    }

    private async Task Entered()
    {
        await using var connection = await App.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        await batch.AddPeople([amara], [.. hers.Select(identifier => (amara, identifier))]).Send(default);
    }

    private async Task<IReadOnlyList<KnownPerson>> Alike()
    {
        await using var connection = await App.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        await using var rows = await batch.AskAlike([Identifier.Named("Amarah", "Osei"), Identifier.Born(new(2019, 4, 2))]).ExecuteReaderAsync();

        return await PeopleStore.ReadWho(rows, default);
    }

    private async Task Do(string sql)
    {
        await using var command = Owner.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
