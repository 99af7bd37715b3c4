namespace WholePicture.Learning.Replay;

/// <summary>Which past is replayed (design §7).</summary>
public enum Arm
{
    /// <summary>Every partner uses the system: a fact arrives when it was known.</summary>
    SharedUse = 0,

    /// <summary>A fact arrives when it was really shared, or never.</summary>
    AsWas,
}
