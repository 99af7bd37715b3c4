namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>The measures of the drawing, in pixels at its full width.</summary>
internal static class Frame
{
    /// <summary>Whole width.</summary>
    public const double Width = 1200;

    /// <summary>Where time begins, right of the names.</summary>
    public const double Left = 174;

    /// <summary>Where names must end.</summary>
    public const double Names = 166;

    /// <summary>The birth, when pregnancy and life have a scale each.</summary>
    public const double Birth = 516;

    /// <summary>Today; what is to come stands right of it.</summary>
    public const double Today = 1114;

    /// <summary>The top of the first lane, under the calendar.</summary>
    public const double Top = 76;

    /// <summary>The type in the drawing.</summary>
    public const double Type = 13;

    /// <summary>How tall a lane is; a name in two lines needs a little more.</summary>
    public static double HeightOf(Lane lane) => lane.Kind switch
    {
        LaneKind.Child => 54,
        LaneKind.Help => HelpLayout.Row * HelpLayout.RowsOf(lane),
        LaneKind.Police => 124,
        LaneKind.Disagreement => 62,
        _ => LaneName.Lines(lane.Name).Count == 1 ? 50 : 58,
    };

    /// <summary>How far below the lane's top its marks stand.</summary>
    public static double MarksOf(Lane lane) => lane.Kind switch
    {
        LaneKind.Child => 29,
        LaneKind.Police => 54,
        _ => HeightOf(lane) / 2,
    };
}
