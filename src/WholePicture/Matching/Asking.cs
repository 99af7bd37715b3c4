using WholePicture.People;
using WholePicture.Words;

namespace WholePicture.Matching;

/// <summary>The words in which a person is asked who somebody is. They name nobody.</summary>
internal static class Asking
{
    public static Asked Which(MatchResult result, IReadOnlyList<Identifier> keys) => new(Why(result), result.Candidates, keys);

    public static Asked Twice(MatchResult result, IReadOnlyList<Identifier> keys) =>
        new($"Two children in this piece have the same {Say.List(result.AgreesOn)}", result.Candidates, keys);

    public static Asked NotEnough(bool hasMother) => new(
        hasMother ? "There is too little to find this child by, or it is not known who the mother is" : "There is no number, and no whole name with a day of birth, to find this person by",
        [], []);

    public static Asked KeptFromWhom(IReadOnlyList<Identifier> keys) => new("There is nobody by the number of whoever this is to be kept from, and no name", [], keys);

    public static Asked NotNamed(bool isChild) => new(isChild ? "No child in this piece is named" : "Nobody in this piece is named", [], []);

    // Of somebody from whom something is kept away no more is said than of anybody: whoever sent it would learn that there is something
    private static string Why(MatchResult result) => (result.Candidates.Count, result.AgreesOn.Count, result.DiffersOn.Count) switch
    {
        (1, 0, _) => "Somebody on record is much like this person",
        (1, _, > 0) => $"Somebody on record has the same {Say.List(result.AgreesOn)} but another {Say.List(result.DiffersOn)}",
        (1, _, _) => $"Somebody on record has the same {Say.List(result.AgreesOn)}, which is not enough to be sure",
        (var many, 0, _) => $"{Say.Sentence(Say.Count(many, "person", "people"))} on record are much like this person",
        (var many, _, _) => $"{Say.Sentence(Say.Count(many, "person", "people"))} on record have the same {Say.List(result.AgreesOn)}",
    };
}
