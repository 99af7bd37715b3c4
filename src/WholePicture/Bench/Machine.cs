using System.Globalization;

namespace WholePicture.Bench;

/// <summary>What the figures were measured on: without it they mean nothing.</summary>
internal static class Machine
{
    public static string InWords => string.Create(CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1L << 30)} GiB, load {Load}");

    // Others at work on the machine slow everything measured here
    private static string Load => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "not known";
}
