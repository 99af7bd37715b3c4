using WholePicture.Chronology;

namespace WholePicture.Tests.Cast;

/// <summary>Amara's family and those round it.</summary>
internal static class Family
{
    /// <summary>The child whose picture it is.</summary>
    public static Someone Amara { get; } = new("Amara");

    /// <summary>Her mother.</summary>
    public static Someone Ife { get; } = new("Ife");

    /// <summary>Her father, said to have hurt Ife.</summary>
    public static Someone Daniel { get; } = new("Daniel");

    /// <summary>Ife's elder daughter, whose father is somebody else.</summary>
    public static Someone Zola { get; } = new("Zola");

    /// <summary>Ife's new partner.</summary>
    public static Someone Kofi { get; } = new("Kofi");

    /// <summary>Daniel's former partner.</summary>
    public static Someone Tess { get; } = new("Tess");

    /// <summary>Tess and Daniel's son.</summary>
    public static Someone Kit { get; } = new("Kit");

    /// <summary>Ife's mother.</summary>
    public static Someone Joy { get; } = new("Joy");

    public static Someone AMan { get; } = Someone.Unnamed("a man");

    /// <summary>As most accounts have them: the child, her mother hurt, her father said to have done it.</summary>
    public static Part[] InHarm => [Amara.As(PersonRole.Child), Ife.As(PersonRole.Victim), Daniel.As(PersonRole.AllegedPerpetrator)];

    /// <summary>As most other entries have them.</summary>
    public static Part[] AtHome => [Amara.As(PersonRole.Child), Ife.As(PersonRole.Mother)];
}
