using System.Text.Json;
using Npgsql;
using WholePicture.Chronology;
using WholePicture.Chronology.Storing;
using WholePicture.Tests.Database;
using WholePicture.Tests.Intake.Placing;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Tests.Chronology.Storing;

public sealed class EntryStoreTests : DatabaseTest
{
    private static readonly PersonId mother = PersonId.New();
    private static readonly PersonId father = PersonId.New();

    [Fact]
    public async Task An_entry_comes_back_as_it_was_given()
    {
        var entry = await Add(AmarasPieces.CallOut("1", AmarasPieces.Monday, AmarasPieces.Mother, AmarasPieces.Father) with { Happened = WhenText.Read("../2025-11-01")!.Value, HappenedInWords = "before pregnancy" }, mother, null);

        var kept = Assert.Single(await About(mother));

        Assert.Equal((entry.Id, entry.Agency, entry.Received), (kept.Id, kept.Agency, kept.Received));
        Assert.Equal(Written(entry), Written(kept));
        Assert.Equal(entry.Body.InWords, kept.Body.InWords);
        Assert.Equal(entry.People, kept.People);
    }

    [Fact]
    public async Task Only_entries_about_them_are_read_and_each_once()
    {
        await Add(AmarasPieces.CallOut("1", AmarasPieces.Monday, AmarasPieces.Mother, AmarasPieces.Father), mother, father);
        await Add(AmarasPieces.CallOut("2", AmarasPieces.Monday, AmarasPieces.Father), father);

        Assert.Single(await About(mother));
        Assert.Equal(2, (await About(mother, father)).Count);
    }

    [Fact]
    public async Task Corrections_are_read_with_what_they_correct_whomever_they_are_about()
    {
        await Add(AmarasPieces.CallOut("1", AmarasPieces.Monday, AmarasPieces.Mother), mother);
        await Add(AmarasPieces.CallOut("2", AmarasPieces.Monday, AmarasPieces.Father) with { Corrects = "1" }, father);
        await Add(AmarasPieces.CallOut("3", AmarasPieces.Monday, AmarasPieces.Father) with { Corrects = "2" }, father);

        Assert.Equal(3, (await About(mother)).Count);
    }

    /// <summary>What they both correct was never sent. Read apart, what one of them says must not be learnt could be read in the other.</summary>
    [Fact]
    public async Task Two_corrections_of_what_is_not_held_are_read_together()
    {
        await Add(AmarasPieces.CallOut("2", AmarasPieces.Monday, AmarasPieces.Mother) with { Corrects = "1" }, mother);
        var other = await Add(AmarasPieces.CallOut("3", AmarasPieces.Monday, AmarasPieces.Father) with { Corrects = "1", Handling = new(OnlyThisAgency: true) }, father);

        Assert.Contains(other.Id, (await About(mother)).Select(entry => entry.Id));
    }

    [Fact]
    public async Task Who_somebody_is_may_be_said_once()
    {
        var draft = AmarasPieces.CallOut("1", AmarasPieces.Monday, AmarasPieces.Mother, AmarasPieces.Father);
        var entry = await Add(draft, mother, null);
        await Add(entry with { People = [mother, father] });
        await Add(entry with { People = [mother, PersonId.New()] });

        Assert.Equal([mother, father], Assert.Single(await About(mother)).People);
    }

    [Theory]
    [InlineData("update chronology.entry set kind = 'said'")]
    [InlineData("delete from chronology.entry")]
    [InlineData("delete from chronology.mention")]
    [InlineData("update chronology.mention set person_id = null")]
    [InlineData("update chronology.mention set role = 'other'")]
    public async Task Nothing_in_the_stream_is_changed_or_removed_by_anybody(string sql)
    {
        await Add(AmarasPieces.CallOut("1", AmarasPieces.Monday, AmarasPieces.Mother), mother);

        await Assert.ThrowsAsync<PostgresException>(() => App.Do(sql));
        await Assert.ThrowsAsync<PostgresException>(() => Owner.Do(sql));
    }

    private async Task<Entry> Add(EntryDraft draft, params PersonId?[] people) => await Add(
        new Entry(EntryId.New(), new(draft.Agency!), AmarasPieces.Monday, draft, EntryKind.Find(draft.Kind, 1)!.Read(draft.Body), people));

    private async Task<Entry> Add(Entry entry)
    {
        await using var connection = await App.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        await batch.AddEntry(entry).ExecuteNonQueryAsync();

        return entry;
    }

    private async Task<IReadOnlyList<Entry>> About(params PersonId[] people)
    {
        await using var connection = await App.OpenConnectionAsync();

        return await EntryStore.About(connection, people, CancellationToken.None);
    }

    private static string Written(Entry entry) => JsonSerializer.Serialize(entry.Given with { Body = JsonSerializer.SerializeToElement("") }, HouseJson.Options);
}
