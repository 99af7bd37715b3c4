using WholePicture.People;
using WholePicture.Words;

namespace WholePicture.Matching;

/// <summary>What was found for one mention.</summary>
/// <param name="Person">Who it is; null when nobody can say, or a person must.</param>
/// <param name="Adds">What the piece tells of how to find them.</param>
/// <param name="Asks">What a person is asked; null when nothing.</param>
public sealed record Found(PersonId? Person, IReadOnlyList<Identifier> Adds, Asked? Asks = null)
{
    /// <summary>Nobody recorded who it was.</summary>
    public static Found Nobody { get; } = new(null, []);
}

/// <summary>"Who is this about?"</summary>
/// <param name="Why">Why it is asked.</param>
/// <param name="Candidates">Who it may be.</param>
/// <param name="Keys">What would answer it, should it become known.</param>
public sealed record Asked(string Why, IReadOnlyList<PersonId> Candidates, IReadOnlyList<Identifier> Keys)
{
    /// <summary>What whoever sent the piece is told. Of who is on record, nothing: they may send another piece, and learn from the difference.</summary>
    public string ForSender => Candidates.Count == 0 ? Why : "It is not certain who this is: a person is asked. There is nothing to do for you";
}
