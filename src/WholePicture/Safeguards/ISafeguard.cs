using WholePicture.Pictures;

namespace WholePicture.Safeguards;

/// <summary>One thing learnt from a review or written in guidance. Pure: it reads a picture and nothing else (design: "Safeguards are pure").</summary>
public interface ISafeguard
{
    /// <summary>What it is, where it comes from, and what it asks.</summary>
    SafeguardCard Card { get; }

    /// <summary>What it raises now, and what it will raise on a day to come if nothing changes.</summary>
    IEnumerable<Concern> Check(Picture picture);
}
