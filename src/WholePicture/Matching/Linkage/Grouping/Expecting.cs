using WholePicture.Matching.Linkage.Learning;

namespace WholePicture.Matching.Linkage.Grouping;

/// <summary>What a child expected and a child born look like when they are one, and when they are two; before the list is seen.</summary>
internal static class Expecting
{
    /// <summary>The earliest birth a child lives after, in days before the day it was expected.</summary>
    public const int Earliest = 17 * 7;

    /// <summary>The latest, in days after.</summary>
    public const int Latest = 25;

    // mother: another, the same. due: within 10 days, 25, two months, four. given, family and place as for those who are born
    /// <summary>One child, or two.</summary>
    public static IReadOnlyList<Kind> Kinds { get; } =
    [
        new("one child", true, false, 0.6, [[0, .06, .94], [0, .74, .18, .05, .03], [0, .12, .01, .02, .05, .15, .65], [0, .1, .02, .02, .06, .1, .7], [0, .06, .02, .06, .16, .1, .25, .35], [0, .02, .98]]),
        new("two children", false, true, 0.4, [[0, .98, .02], [0, .14, .17, .29, .4], [0, .45, .02, .02, .03, .05, .43], [0, .9, .03, .02, .02, .01, .02], [0, .5, .05, .2, .05, .1, .05, .05], [0, .5, .5]]),
    ];

    /// <summary>How far a birth lies from the day it was expected: 1 ten days, 2 within <see cref="Latest"/>, 3 two months early, 4 earlier; 0 where it cannot be that child.</summary>
    public static byte Due(int late) => late switch
    {
        < -Earliest or > Latest => 0,
        >= -10 and <= 10 => 1,
        >= -Latest => 2,
        >= -60 => 3,
        _ => 4,
    };
}
