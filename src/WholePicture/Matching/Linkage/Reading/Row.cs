namespace WholePicture.Matching.Linkage.Reading;

/// <summary>What one row of a list says, made ready to be compared; 0 where it says nothing. As long as one line of a processor's cache.</summary>
public struct Row
{
    /// <summary>Given name, by its number among all names.</summary>
    public int Given { get; set; }

    /// <summary>Family name, by its number among all names.</summary>
    public int Family { get; set; }

    /// <summary>Day of birth as yyyymmdd.</summary>
    public int Born { get; set; }

    /// <summary>Expected day of birth as yyyymmdd.</summary>
    public int Due { get; set; }

    /// <summary>NHS number, ten digits.</summary>
    public long Nhs { get; set; }

    /// <summary>Unique pupil number.</summary>
    public ulong Upn { get; set; }

    /// <summary>The figures of an address: house and flat, in any order.</summary>
    public uint House { get; set; }

    /// <summary>The name of the street, as it sounds.</summary>
    public uint Street { get; set; }

    /// <summary>The whole postcode.</summary>
    public uint Postcode { get; set; }

    /// <summary>The part of the postcode before the space.</summary>
    public uint District { get; set; }

    /// <summary>The last nine figures of a telephone number.</summary>
    public uint Phone { get; set; }

    /// <summary>1 and the row of the mother; 0 when none is named.</summary>
    public int Mother { get; set; }

    /// <summary>1 male, 2 female.</summary>
    public byte Sex { get; set; }

    /// <summary>Whether the NHS number carries its right check digit.</summary>
    public bool NhsIsValid { get; set; }

    /// <summary>A child who is expected: no day of birth, but a day they are due.</summary>
    public readonly bool IsExpected => Born == 0 && Due > 0;
}
