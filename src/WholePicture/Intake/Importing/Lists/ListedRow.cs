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

    /// <summary>Given names.</summary>
    public string Given => Cells[1];

    /// <summary>Family name.</summary>
    public string Family => Cells[2];

    /// <summary>Day of birth.</summary>
    public string Born => Cells[3];

    /// <summary>Sex.</summary>
    public string Sex => Cells[4];

    /// <summary>NHS number.</summary>
    public string Nhs => Cells[5];

    /// <summary>Unique pupil number.</summary>
    public string Upn => Cells[6];

    /// <summary>Address and postcode, as one line.</summary>
    public string Home => string.Join(", ", new[] { Cells[7], Cells[8] }.Where(part => part.Length > 0));

    /// <summary>Telephone.</summary>
    public string Telephone => Cells[9];

    /// <summary>Expected day of birth.</summary>
    public string Expected => Cells[10];

    /// <summary>The mother's rec_id.</summary>
    public string Mother => Cells[11];

    /// <summary>The rec_id of whoever must never learn what the row says.</summary>
    public string KeptFrom => Cells[12];
}
