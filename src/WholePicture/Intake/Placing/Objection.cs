using WholePicture.Access;
using WholePicture.Matching.Deciding;
using WholePicture.Words;

namespace WholePicture.Intake.Placing;

/// <summary>What stands against what somebody says of who is who, in words that tell them what to do. Pure.</summary>
internal static class Objection
{
    public static string? To(Decision said, IReadOnlyList<Decision> log, Standing standing, Partnership known) => said switch
    {
        _ when string.IsNullOrWhiteSpace(said.Because) => "Say why: whoever doubts it later reads your reason",
        { Kind: DecisionKind.Joined } => Joining(said, standing, known),
        { Kind: DecisionKind.Parted, Mentions.Count: 0 } => "Choose what is about somebody else",
        { Kind: DecisionKind.Undone } => Undoing(said, log, known),
        _ => null,
    };

    private static string? Joining(Decision said, Standing standing, Partnership known)
    {
        if (standing.Now(said.One) == standing.Now(said.Other))
        {
            var earlier = standing.Decisions.LastOrDefault(decision => decision.Kind is DecisionKind.Joined && standing.Now(decision.One) == standing.Now(said.One));

            return said.One == said.Other || earlier is null ? "This is one record already: nobody can be joined to themselves" : $"They are one record already: {Who(earlier, known)} said so on {London.WithTime(earlier.At)}";
        }

        return standing.Apart(said.One, said.Other) is { } apart
            ? $"{Who(apart, known)} said on {London.WithTime(apart.At)} that they are two: “{apart.Because}”. Ring them, and undo that first, if you both agree"
            : new[] { said.One, said.Other }.All(person => known.KnownAsPeople.Any(one => standing.Now(one.Person!.Value) == standing.Now(person)))
                ? "Both are people who work here, and each may read what the other must not: they cannot be one"
                : null;
    }

    private static string? Undoing(Decision said, IReadOnlyList<Decision> log, Partnership known) =>
        log.FirstOrDefault(decision => decision.Undoes == said.Undoes) is { } before ? $"It has been undone already: {Who(before, known)} did so on {London.WithTime(before.At)}"
        : log.All(decision => decision.Id != said.Undoes || decision.Kind is DecisionKind.Undone) ? "There is nothing to undo here any more: open the record again, and look"
        : null;

    private static string Who(Decision decision, Partnership known) => $"{known.Whoever(decision.By)?.Name ?? "Somebody"}, {known.NameOf(decision.Agency)},";
}
