namespace WholePicture.Pictures.Head;

/// <summary>One of the answers at the head of a child's page. An answer nobody knows says so, as plainly as the others.</summary>
/// <param name="Asked">What is asked: "Lives with".</param>
/// <param name="Lines">The answers, at least one.</param>
public sealed record HeadAnswer(string Asked, IReadOnlyList<HeadLine> Lines)
{
    /// <summary>Said where no date is recorded.</summary>
    public const string NoDate = "No date recorded";

    /// <summary>The answers that follow from a picture, in the order of the page.</summary>
    public static IReadOnlyList<HeadAnswer> Of(Picture picture) =>
        [LivesWith.In(picture), MustNotBeThere.In(picture), LastSeen.In(picture), LevelAndPlan.In(picture), Next(picture), WhoToRing.In(picture), Language.In(picture)];

    /// <summary>What is to come next, for lists.</summary>
    public static HeadAnswer Next(Picture picture) => NextDate.In(picture);
}

/// <summary>An answer with what stands behind it.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="More">What belongs to it.</param>
/// <param name="Pressing">What must not be missed.</param>
/// <param name="Source">Who said so, how they know, and when.</param>
/// <param name="Telephone">The number to ring.</param>
public sealed record HeadLine(string Answer, string? More = null, string? Pressing = null, string? Source = null, string? Telephone = null);
