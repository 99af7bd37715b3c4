using System.Net;
using WholePicture.Access.Clients;

namespace WholePicture.Tests.Intake.Arriving;

public sealed class WhoMayEnterTests : DoorTest
{
    [Fact]
    public async Task Nobody_without_a_key_and_nobody_with_a_wrong_one()
    {
        foreach (var key in new ClientKey?[] { null, new(""), new("wp_"), ClientKey.New() })
        {
            using var answer = await With(key).Send(Piece.CallOut());

            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
            Assert.Equal("urn:wholepicture:problem:no-key", (await answer.Json()).GetProperty("type").GetString());
        }
    }

    [Fact]
    public async Task A_revoked_key_opens_nothing_from_the_next_request_on()
    {
        var (client, key) = await Clients.Add(new(Piece.Police), "Old records", CancellationToken.None);
        var old = With(key);
        var receipt = await old.Send(Piece.CallOut()).Receipt();

        Assert.True(await Clients.Revoke(client.Id, CancellationToken.None));

        Assert.Equal(HttpStatusCode.Unauthorized, (await old.Send(Piece.CallOut())).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await old.GetAsync($"{Sending.Entries}/{receipt}")).StatusCode);
        Assert.False(await Clients.Revoke(client.Id, CancellationToken.None));
    }

    [Fact]
    public async Task Another_agencys_receipt_is_as_if_it_did_not_exist()
    {
        var housing = await SystemOf("hill-housing");
        var receipt = await Police.Send(Piece.CallOut()).Receipt();

        using var others = await housing.GetAsync($"{Sending.Entries}/{receipt}");
        using var nobodys = await housing.GetAsync($"{Sending.Entries}/{Guid.NewGuid()}");

        Assert.Equal(HttpStatusCode.NotFound, others.StatusCode);
        Assert.Equal(await nobodys.Content.ReadAsStringAsync(), await others.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Another_system_of_the_same_agency_may_read_its_receipt()
    {
        var receipt = await Police.Send(Piece.CallOut()).Receipt();

        Assert.Equal(receipt, (await (await SystemOf(Piece.Police)).Read($"{Sending.Entries}/{receipt}")).GetProperty("receipt").GetGuid());
    }

    [Fact]
    public async Task Anybody_may_read_the_vocabulary() =>
        Assert.Contains("police-call-out", (await With(null).Read("/api/v1/kinds")).EnumerateArray().Select(kind => kind.GetProperty("name").GetString()));
}
