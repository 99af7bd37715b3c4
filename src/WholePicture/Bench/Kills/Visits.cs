using System.Collections.Concurrent;
using System.Net.Sockets;
using WholePicture.Bench.Pages;

namespace WholePicture.Bench.Kills;

/// <summary>People who read pages and record contacts, whatever happens to the service: what gets no answer they try again, as a person would.</summary>
internal sealed class Visits(IReadOnlyList<(string Name, Guid[] Children, PageReader Reader)> people)
{
    private const int ContactIn = 4;

    /// <summary>How often each page was asked for by each.</summary>
    public ConcurrentDictionary<(string, Guid), long> Asked { get; } = [];

    /// <summary>How often each was shown to its end.</summary>
    public ConcurrentDictionary<(string, Guid), long> Shown { get; } = [];

    /// <summary>The contacts that the service said it has.</summary>
    public ConcurrentDictionary<Guid, bool> Acknowledged { get; } = [];

    /// <summary>Goes on until it is stopped, then ends what it has begun.</summary>
    public async Task Run(int rate, CancellationToken enough)
    {
        var under = new List<Task>();
        for (var number = 0; !enough.IsCancellationRequested; number++)
        {
            var (name, children, reader) = people[number % people.Count];
            var child = children[number * 7 % children.Length];
            under.Add(number % ContactIn == 0 ? Record(reader, child) : Read(name, reader, child));
            under.RemoveAll(task => task.IsCompletedSuccessfully);
            await Task.Delay(TimeSpan.FromSeconds(1.0 / rate), enough).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await Task.WhenAll(under);
    }

    private async Task Read(string name, PageReader reader, Guid child)
    {
        Asked.AddOrUpdate((name, child), 1, (_, count) => count + 1);
        try
        {
            if (await reader.Read(child, CancellationToken.None) is not null)
            {
                Shown.AddOrUpdate((name, child), 1, (_, count) => count + 1);
            }
        }
        catch (Exception error) when (error is HttpRequestException or SocketException or IOException or TaskCanceledException)
        {
            // Killed while it answered: whether it had recorded the look, nobody can say
        }
    }

    // The same form again, until somebody says that it is in
    private async Task Record(PageReader reader, Guid child)
    {
        var key = Guid.CreateVersion7();
        for (var tries = 0; tries < 100; tries++)
        {
            try
            {
                if (await reader.Record(child, key, CancellationToken.None))
                {
                    Acknowledged[key] = true;

                    return;
                }
            }
            catch (Exception error) when (error is HttpRequestException or SocketException or IOException or TaskCanceledException)
            {
                // Not there yet
            }

            await Task.Delay(TimeSpan.FromMilliseconds(300));
        }
    }
}
