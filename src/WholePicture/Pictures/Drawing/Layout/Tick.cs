namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>A mark of the calendar.</summary>
/// <param name="X">Where.</param>
/// <param name="Words">Its words; empty for a line alone.</param>
/// <param name="IsLine">Whether a line runs down from it.</param>
/// <param name="IsAge">Whether it counts the child's age, in the second row.</param>
/// <param name="AtEnd">Whether its words end where it stands.</param>
internal sealed record Tick(double X, string Words, bool IsLine = false, bool IsAge = false, bool AtEnd = false);
