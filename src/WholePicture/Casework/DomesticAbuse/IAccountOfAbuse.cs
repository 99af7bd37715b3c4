namespace WholePicture.Casework.DomesticAbuse;

/// <summary>An entry that holds somebody's account of abuse, or of what drives it: one piece of a pattern that others may hold too.</summary>
public interface IAccountOfAbuse
{
    /// <summary>What is said to have been done.</summary>
    IReadOnlyList<Behaviour> Behaviours { get; }

    /// <summary>What drink or drugs are part of it.</summary>
    IReadOnlyList<Substance> Substances { get; }
}

/// <summary>What the accounts add up to, read plainly.</summary>
public static class AccountsOfAbuse
{
    // REQ DA-11: each of these asks for a strategy discussion and MARAC at once
    private static readonly Behaviour[] grave =
    [
        Behaviour.ThreatsToKill, Behaviour.Strangulation, Behaviour.Stalking, Behaviour.Sexual, Behaviour.BrokeConditions, Behaviour.ThreatToTakeChild,
    ];

    /// <summary>Whether it tells of abuse or of drink and drugs; an entry may be silent on both.</summary>
    public static bool TellsOfHarm(this IAccountOfAbuse account) => account.Behaviours.Count > 0 || account.Substances.Count > 0;

    /// <summary>Whether it tells of something that asks for joint action at once (REQ DA-11).</summary>
    public static bool IsGrave(this IAccountOfAbuse account) => account.Behaviours.Any(grave.Contains);

    /// <summary>The grave parts, in words.</summary>
    public static string GraveInWords(this IAccountOfAbuse account) =>
        Words.Say.List(account.Behaviours.Where(grave.Contains).Select(behaviour => behaviour.InWords()));
}
