using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using WholePicture.Inbox.Digests;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Inbox.Digests;

/// <summary>A real mail server, as far as a sender can see: it speaks SMTP over TCP and keeps what it was handed.</summary>
internal sealed class MailSink : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public MailSink()
    {
        listener.Start();
        _ = Serve();
    }

    private int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>How it is named to whoever sends.</summary>
    public MailServer Server => MailServer.Parse(string.Create(CultureInfo.InvariantCulture, $"smtp://localhost:{Port}?from=inbox@wholepicture.example&here=https://wholepicture.example")) with { Patience = FallsSilent ? TimeSpan.FromSeconds(5) : Patience.Most };

    /// <summary>Every e-mail it has taken, as it came.</summary>
    public ConcurrentQueue<string> Taken { get; } = [];

    /// <summary>It takes an e-mail, and then says nothing.</summary>
    public bool FallsSilent { get; set; }

    /// <summary>It knows nobody.</summary>
    public bool KnowsNobody { get; set; }

    /// <summary>It asks to be called again later.</summary>
    public bool IsBusy { get; set; }

    public void Dispose() => listener.Dispose();

    private async Task Serve()
    {
        while (true)
        {
            try
            {
                _ = Speak(await listener.AcceptTcpClientAsync());
            }
            catch (Exception error) when (error is ObjectDisposedException or SocketException)
            {
                return;
            }
        }
    }

    private async Task Speak(TcpClient caller)
    {
        using var line = caller;
        using var reader = new StreamReader(caller.GetStream(), Encoding.Latin1);
        await using var writer = new StreamWriter(caller.GetStream(), Encoding.Latin1) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 here");
        while (await reader.ReadLineAsync() is { } said)
        {
            if (said.StartsWith("DATA", StringComparison.Ordinal))
            {
                await writer.WriteLineAsync("354 go on");
                Taken.Enqueue(await Message(reader));
                if (FallsSilent)
                {
                    await Task.Delay(TimeSpan.FromSeconds(20));

                    return;
                }
            }

            await writer.WriteLineAsync(!said.StartsWith("RCPT", StringComparison.Ordinal) ? "250 yes" : KnowsNobody ? "550 nobody of that name" : IsBusy ? "450 busy, come back" : "250 yes");
        }
    }

    private static async Task<string> Message(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync() is { } said && said != ".")
        {
            text.Append(said).Append("\r\n");
        }

        return text.ToString();
    }
}
