using System.Globalization;

namespace WholePicture.Matching.Linkage.Learning;

/// <summary>temporary</summary>
public static class Explained
{
    /// <summary>temporary</summary>
    public static void Write(Mixture mixture)
    {
        if (Environment.GetEnvironmentVariable("EXPLAIN") is null)
        {
            return;
        }

        for (var kind = 0; kind < mixture.Kinds.Count; kind++)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mixture.Kinds[kind].Name} {mixture.Share(kind):F4}"));

            for (var field = 0; field < mixture.Kinds[kind].Levels.Length; field++)
            {
                Console.Error.WriteLine("   " + string.Join(' ', Enumerable.Range(1, mixture.Kinds[kind].Levels[field].Length - 1).Select(level => mixture.Level(kind, field, level).ToString("F5", CultureInfo.InvariantCulture))));
            }
        }
    }
}
