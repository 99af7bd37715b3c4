namespace WholePicture.Access.Rights;

/// <summary>Why somebody may open a child's picture. Kept with each look (REQ RS-09).</summary>
public enum Ground
{
    /// <summary>There is none: they may not, and are not told whether there is anything to see.</summary>
    None = 0,

    /// <summary>They work with the family.</summary>
    Involved,

    /// <summary>They manage somebody who works with the family.</summary>
    Manages,

    /// <summary>An open concern about the child was raised with them.</summary>
    Told,

    /// <summary>They hold a duty that covers every child of the area.</summary>
    Duty,

    /// <summary>They broke the glass, and said why.</summary>
    BrokeGlass,
}
