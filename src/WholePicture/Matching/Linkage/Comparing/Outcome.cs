namespace WholePicture.Matching.Linkage.Comparing;

/// <summary>What comparing two rows came to, as one number, and how its parts are read out again.</summary>
public static class Outcome
{
    /// <summary>Levels of NHS numbers.</summary>
    public const int NhsLevels = 5;

    /// <summary>Levels of pupil numbers.</summary>
    public const int UpnLevels = 3;

    /// <summary>Levels of places.</summary>
    public const int PlaceLevels = 8;

    /// <summary>How many different outcomes all but names and sex has.</summary>
    public const int Rests = Days.Count * NhsLevels * UpnLevels * PlaceLevels;

    /// <summary>How many different outcomes there are.</summary>
    public const int Count = NameLevels.Count * 3 * NameLevels.Count * Rests;

    /// <summary>The level of given names.</summary>
    public static int Given(int outcome) => outcome / (3 * NameLevels.Count * Days.Count * NhsLevels * UpnLevels * PlaceLevels);

    /// <summary>0 unknown, 1 different, 2 the same sex.</summary>
    public static int Sex(int outcome) => outcome / (NameLevels.Count * Days.Count * NhsLevels * UpnLevels * PlaceLevels) % 3;

    /// <summary>The level of family names.</summary>
    public static int Family(int outcome) => outcome / (Days.Count * NhsLevels * UpnLevels * PlaceLevels) % NameLevels.Count;

    /// <summary>The level of days of birth.</summary>
    public static int Born(int outcome) => outcome / (NhsLevels * UpnLevels * PlaceLevels) % Days.Count;

    /// <summary>The level of NHS numbers.</summary>
    public static int Nhs(int outcome) => outcome / (UpnLevels * PlaceLevels) % NhsLevels;

    /// <summary>The level of pupil numbers.</summary>
    public static int Upn(int outcome) => outcome / PlaceLevels % UpnLevels;

    /// <summary>The level of places.</summary>
    public static int Place(int outcome) => outcome % PlaceLevels;

    /// <summary>Whether both rows have a right NHS number, or both a pupil number: then it is nearly always known whether they are one.</summary>
    public static bool HasNumbers(int outcome) => Nhs(outcome) is 1 or NhsLevels - 1 || Upn(outcome) > 0;

    /// <summary>The outcome that all else makes.</summary>
    public static int WithoutNumbers(int outcome) => outcome - (((Nhs(outcome) * UpnLevels) + Upn(outcome)) * PlaceLevels);

    /// <summary>How many fields <see cref="Read"/> gives.</summary>
    public const int Fields = 8;

    /// <summary>All of them: given, sex where the given names agree, sex where they do not (each says something else), family, born, NHS number, pupil number, place.</summary>
    public static void Read(int outcome, Span<byte> levels)
    {
        var (given, sex) = (Given(outcome), Sex(outcome));
        (levels[0], levels[1], levels[2]) = ((byte)given, (byte)(given >= 3 ? sex : 0), (byte)(given >= 3 ? 0 : sex));
        (levels[3], levels[4], levels[5]) = ((byte)Family(outcome), (byte)Born(outcome), (byte)Nhs(outcome));
        (levels[6], levels[7]) = ((byte)Upn(outcome), (byte)Place(outcome));
    }
}
