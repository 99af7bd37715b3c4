namespace WholePicture.Matching.Linkage.Learning;

/// <summary>A kind of pair: two rows about one person, two of one family, two strangers; and how often each level of each field is seen in it.</summary>
/// <param name="Name">For a person.</param>
/// <param name="IsOne">Whether pairs of this kind are one person.</param>
/// <param name="AreStrangers">Whether what they have in common is chance, so that a frequent name says less.</param>
/// <param name="Share">How many pairs that are compared are of this kind, of 1: where learning starts.</param>
/// <param name="Levels">By field and level, where learning starts; level 0 (one of them does not say) counts for nothing unless it has a share in every kind.</param>
public sealed record Kind(string Name, bool IsOne, bool AreStrangers, double Share, double[][] Levels);
