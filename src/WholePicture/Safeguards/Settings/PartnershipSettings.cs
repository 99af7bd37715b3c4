using WholePicture.Database;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Settings;

/// <summary>Finds the settings file of this installation: <c>WHOLEPICTURE_SETTINGS</c>, else <c>settings/partnership.json</c>, else the national defaults.</summary>
public static class PartnershipSettings
{
    private const string Usual = "settings/partnership.json";

    /// <summary>The settings; a plain error that names every mistake when the file is wrong.</summary>
    public static LocalSettings Load()
    {
        var named = Environment.GetEnvironmentVariable("WHOLEPICTURE_SETTINGS");
        var path = named is { Length: > 0 } ? named : Usual;

        if (!File.Exists(path))
        {
            return named is { Length: > 0 } ? throw new PlainError($"There is no settings file {path}.") : LocalSettings.National;
        }

        var read = SettingsReader.From(File.ReadAllText(path));

        return read.Settings ?? throw new PlainError(
            $"The settings in {path} cannot be used:\n{string.Join('\n', read.Problems.Select(problem => $"  {problem.Pointer}: {problem.Detail}"))}");
    }
}
