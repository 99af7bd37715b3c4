namespace WholePicture.Casework.DomesticAbuse;

/// <summary>What somebody had taken, or is said to take.</summary>
public enum Substance
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Alcohol.</summary>
    Alcohol,

    /// <summary>Cannabis.</summary>
    Cannabis,

    /// <summary>Another drug.</summary>
    OtherDrug,
}
