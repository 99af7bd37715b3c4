using System.Net;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Database;

namespace WholePicture.Tests.Intake.Arriving;

public sealed class PostEntryTests : DoorTest
{
    [Fact]
    public async Task A_right_piece_is_kept_and_its_receipt_can_be_read()
    {
        using var answer = await Police.Send(Piece.CallOut());
        var said = await answer.Json();

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal($"{Sending.Entries}/{said.GetProperty("receipt")}", answer.Headers.Location!.ToString());
        Assert.Equal("waiting", said.GetProperty("state").GetString());

        var receipt = await Police.Read(answer.Headers.Location.ToString());
        Assert.Equal(said.GetProperty("receipt").GetGuid(), receipt.GetProperty("receipt").GetGuid());
        Assert.Equal(said.GetProperty("received").GetDateTimeOffset(), receipt.GetProperty("received").GetDateTimeOffset());
    }

    [Fact]
    public async Task Names_in_any_script_are_kept_byte_for_byte()
    {
        var sent = Piece.CallOut(piece =>
        {
            piece["agency"] = Piece.Police;
            piece["people"]![0]!["given"] = "D'Arcy 👩‍👧 \u202Eعمارة\u202C";
            piece["people"]![0]!["family"] = "O’Neill-Ångström \"Bobby'); drop table\"";
        }).Bytes();

        var receipt = await Police.Send(sent).Receipt();

        Assert.Equal(sent, await Kept(receipt));
    }

    [Fact]
    public async Task A_piece_that_leaves_out_its_agency_is_kept_with_it()
    {
        var receipt = await Police.Send(Piece.CallOut()).Receipt();

        Assert.Equal(Piece.Police, (await Kept(receipt)).Json().GetProperty("agency").GetString());
    }

    [Fact]
    public async Task The_same_fact_from_two_agencies_is_two_pieces()
    {
        var housing = await SystemOf("hill-housing");

        Assert.NotEqual(await Police.Send(Piece.CallOut(), "fact-1").Receipt(), await housing.Send(Piece.CallOut(), "fact-1").Receipt());
    }

    [Fact]
    public async Task A_correction_of_a_correction_and_a_fact_before_its_person_are_let_in()
    {
        foreach (var (reference, corrects) in new[] { ("ep-3", "ep-2"), ("ep-2", "ep-1"), ("ep-1", null) })
        {
            await Police.Send(Piece.CallOut(piece => (piece["reference"], piece["corrects"]) = (reference, corrects))).Receipt();
        }

        Assert.Equal(3L, await Owner.Ask<long>("select count(*) from intake.arrival where state <> 'refused'"));
    }

    [Fact]
    public async Task The_same_key_and_the_same_piece_give_the_same_receipt_and_add_nothing()
    {
        var first = await Police.Send(Piece.CallOut(), "ep-2026-11873/1").Receipt();

        Assert.Equal(first, await Police.Send(Piece.CallOut(), "ep-2026-11873/1").Receipt());
        Assert.Equal(1L, await Owner.Ask<long>("select count(*) from intake.arrival"));
    }

    [Fact]
    public async Task Equal_pieces_at_the_same_moment_are_kept_once()
    {
        var receipts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Police.Send(Piece.CallOut(), "at-once").Receipt()));

        Assert.Single(receipts.Distinct());
        Assert.Equal(1L, await Owner.Ask<long>("select count(*) from intake.arrival"));
    }

    [Fact]
    public async Task The_same_key_with_another_piece_is_refused_and_the_first_stays()
    {
        var first = await Police.Send(Piece.CallOut(), "once").Receipt();

        using var second = await Police.Send(Piece.CallOut(piece => piece["howKnown"] = "on-record"), "once");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
        Assert.Contains("Idempotency-Key", (await second.Json()).GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Equal(first, (await Police.Read($"{Sending.Entries}/{first}")).GetProperty("receipt").GetGuid());
        Assert.Equal(1L, await Owner.Ask<long>("select count(*) from intake.arrival"));
    }

    [Fact]
    public async Task A_refused_piece_does_not_use_up_its_key()
    {
        using var wrong = await Police.Send(Piece.CallOut(piece => piece.Remove("known")), "try");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        await Police.Send(Piece.CallOut(), "try").Receipt();
    }

    [Theory]
    [InlineData("")]
    [InlineData("with space")]
    [InlineData("201")]
    public async Task A_key_that_cannot_be_kept_is_refused(string key)
    {
        using var answer = await Police.Send(Piece.CallOut(), key == "201" ? new string('k', 201) : key);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(0L, await Owner.Ask<long>("select count(*) from intake.arrival"));
    }

    [Fact]
    public async Task What_waits_wakes_whoever_places_it()
    {
        await using var worker = await App.OpenConnectionAsync();
        await using var listen = new Npgsql.NpgsqlCommand("listen arrival", worker);
        await listen.ExecuteNonQueryAsync();

        await Police.Send(Piece.CallOut()).Receipt();

        Assert.True(await worker.WaitAsync(Patience.Most));
    }

    [Theory]
    [InlineData("intake.arrival")]
    [InlineData("access.client")]
    public async Task When_the_database_fails_the_sender_is_told_not_to_count_on_it(string lost)
    {
        await Owner.Do($"alter table {lost} rename to lost");

        using var answer = await Police.Send(Piece.CallOut());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal("urn:wholepicture:problem:not-now", (await answer.Json()).GetProperty("type").GetString());
    }

    private async Task<byte[]> Kept(Guid receipt) => await Owner.Ask<byte[]>($"select raw from intake.arrival where id = '{receipt}'");
}
