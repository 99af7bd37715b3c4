using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Intake.Importing.Lists;

/// <summary>One row of a list, cell by cell as it was written.</summary>
/// <param name="At">Where in the file it begins.</param>
/// <param name="Line">On which line, from 1.</param>
/// <param name="Cells">In the order of <see cref="Columns.Names"/>; empty where the list says nothing.</param>
internal sealed record ListedRow(int At, int Line, IReadOnlyList<string> Cells)
{
    /// <summary>What the agency calls the row.</summary>
    public string Id => Cells[0];

    /// <summary>One cell.</summary>
    public string this[int column] => Cells[column];
}
