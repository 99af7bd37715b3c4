using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using WholePicture.Access.Clients;
using WholePicture.Bench.Ledgers;
using WholePicture.Database;
using WholePicture.Intake.Arriving;

namespace WholePicture.Bench.Sending;

/// <summary>A police system that sends as any client would: what gets no answer it sends again under the same key, until it is accepted.</summary>
internal sealed class Sender : IDisposable
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(200);

    private readonly HttpClient client;
    private readonly Ledger ledger;

    public Sender(string url, ClientKey key, Ledger ledger)
    {
        this.ledger = ledger;
        client = new() { BaseAddress = new(url), Timeout = patience };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Value);
    }

    /// <summary>Sends it until it is accepted. Its receipt.</summary>
    public async Task<Guid> Send(Post post, CancellationToken stop)
    {
        while (true)
        {
            post.Tries++;
            if (await Once(post, stop) is { } receipt)
            {
                post.Accepted = Stopwatch.GetTimestamp();
                ledger.Accepted(post.Key, receipt);

                return receipt;
            }

            await Task.Delay(pause, stop);
        }
    }

    public void Dispose() => client.Dispose();

    // Null when nobody answered, or the service said that it cannot now
    private async Task<Guid?> Once(Post post, CancellationToken stop)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/entries") { Content = new StringContent(post.Body, Encoding.UTF8, "application/json") };
            request.Headers.Add(OnceHeader.Name, post.Key);
            using var answer = await client.SendAsync(request, stop);

            return answer.StatusCode switch
            {
                HttpStatusCode.Accepted => (await answer.Content.ReadFromJsonAsync<Answer>(stop))!.Receipt,
                >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests => null,
                var status => throw new PlainError($"A call-out was refused with {(int)status}: {await answer.Content.ReadAsStringAsync(stop)}"),
            };
        }
        catch (Exception error) when (error is HttpRequestException or SocketException or IOException || (error is TaskCanceledException && !stop.IsCancellationRequested))
        {
            return null;
        }
    }

    private sealed record Answer(Guid Receipt);
}
