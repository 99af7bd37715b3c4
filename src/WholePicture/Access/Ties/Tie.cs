using WholePicture.Words;

namespace WholePicture.Access.Ties;

/// <summary>What ties a professional to a child (design: "Seeing is an act").</summary>
/// <param name="Professional">Who, by short name.</param>
/// <param name="Kind">How.</param>
/// <param name="Until">When it ends by itself; null when it holds until the picture says otherwise.</param>
public sealed record Tie(string Professional, TieKind Kind, DateTimeOffset? Until = null)
{
    /// <summary>As it is kept.</summary>
    internal static TieKind Named(string kind) => Enum.GetValues<TieKind>().FirstOrDefault(value => Say.Json(value) == kind);
}

/// <summary>How a professional is tied to a child.</summary>
public enum TieKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>They work with the family now.</summary>
    Involved,

    /// <summary>An open concern about the child was raised with them.</summary>
    Told,

    /// <summary>They broke the glass, for an hour.</summary>
    BrokeGlass,

    /// <summary>It is their own family. This outranks every other tie.</summary>
    OwnFamily,
}
