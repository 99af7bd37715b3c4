using System.Diagnostics;

namespace WholePicture.Bench.Matching.Measuring;

/// <summary>One whole run of <c>wholepicture match</c> as a process of its own, as anybody starts it.</summary>
/// <param name="Took">From start to end.</param>
/// <param name="Said">What it said of its phases and memory.</param>
internal sealed record Run(TimeSpan Took, string Said)
{
    /// <summary>Runs it with these arguments.</summary>
    public static Run Of(params IReadOnlyList<string> arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Environment.GetCommandLineArgs()[0], "match", .. arguments]) { RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();

        return process.ExitCode == 0 ? new(clock.Elapsed, said) : throw new InvalidOperationException($"match ended with {process.ExitCode}: {said}");
    }
}
