using Microsoft.Extensions.Logging;
using WholePicture.Database;
using WholePicture.Tests.Access.Matrix;

namespace WholePicture.Tests.Database;

/// <summary>Keys are made again when the service starts, and something goes wrong that nobody foresaw.</summary>
public class AtStartTests
{
    [Fact]
    public async Task What_goes_wrong_stops_nothing_else_and_is_logged_without_what_was_written_of_anybody()
    {
        using var kept = new KeptLogs();
        using var logs = LoggerFactory.Create(log => log.AddProvider(kept));
        using var started = new AtStart("the keys", _ => throw new FormatException("Amara Okonjo, 4 March 2019"), logs.CreateLogger<AtStart>());

        await started.StartAsync(CancellationToken.None);
        await started.ExecuteTask!;

        var line = Assert.Single(kept.Lines);
        Assert.Contains("the keys failed", line, StringComparison.Ordinal);
        Assert.Contains(nameof(FormatException), line, StringComparison.Ordinal);
        Assert.DoesNotContain("Amara", line, StringComparison.Ordinal);
    }
}
