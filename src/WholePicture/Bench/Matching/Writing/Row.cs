namespace WholePicture.Bench.Matching.Writing;

/// <summary>What one agency wrote of one person; empty where it wrote nothing.</summary>
internal sealed record Row
{
    /// <summary>The columns, in the order they are written.</summary>
    public const string Header = "rec_id,agency,given,family,dob,sex,nhs,upn,address,postcode,phone,expected_dob,mother_rec_id";

    /// <summary>Who wrote it.</summary>
    public string Agency { get; init; } = "";

    /// <summary>Given name.</summary>
    public string Given { get; init; } = "";

    /// <summary>Family name.</summary>
    public string Family { get; init; } = "";

    /// <summary>Day of birth.</summary>
    public string Born { get; init; } = "";

    /// <summary>Sex.</summary>
    public string Sex { get; init; } = "";

    /// <summary>NHS number.</summary>
    public string Nhs { get; init; } = "";

    /// <summary>Pupil number.</summary>
    public string Upn { get; init; } = "";

    /// <summary>Address.</summary>
    public string Address { get; init; } = "";

    /// <summary>Postcode.</summary>
    public string Postcode { get; init; } = "";

    /// <summary>Telephone.</summary>
    public string Phone { get; init; } = "";

    /// <summary>Expected day of birth.</summary>
    public string Due { get; init; } = "";

    /// <summary>The row of the mother.</summary>
    public string Mother { get; init; } = "";

    /// <summary>As a line of the list.</summary>
    public string Line(string id) => string.Join(',', new[] { id, Agency, Given, Family, Born, Sex, Nhs, Upn, Address, Postcode, Phone, Due, Mother }.Select(Quoted));

    private static string Quoted(string text) => text.AsSpan().ContainsAny(",\"\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
