using WholePicture.Words;

namespace WholePicture.Matching.Deciding;

/// <summary>The decisions that hold, and what follows from them: who stands under whom. Pure; what was undone is as if it had never been said.</summary>
public sealed class Standing
{
    private readonly Dictionary<PersonId, HashSet<PersonId>> groups = [];
    private readonly Dictionary<PersonId, PersonId> under = [];
    private readonly Dictionary<(EntryId, int), PersonId> pinned = [];
    private readonly IReadOnlySet<PersonId> first;

    /// <summary>Reads the log.</summary>
    /// <param name="log">Every decision, in order.</param>
    /// <param name="first">Whoever stands for a group they are in: those who are professionals themselves, so that nobody reads of themselves by another name.</param>
    public Standing(IReadOnlyList<Decision> log, IReadOnlySet<PersonId> first)
    {
        this.first = first;
        var undone = log.Select(decision => decision.Undoes).OfType<Guid>().ToHashSet();
        Decisions = [.. log.Where(decision => decision.Kind is not DecisionKind.Undone && !undone.Contains(decision.Id))];

        foreach (var decision in Decisions)
        {
            if (decision.Kind is DecisionKind.Joined)
            {
                Join(decision.One, decision.Other);
            }

            foreach (var mention in decision.Mentions)
            {
                pinned[mention] = decision.Other;
            }
        }
    }

    /// <summary>Those that hold, in order.</summary>
    public IReadOnlyList<Decision> Decisions { get; }

    /// <summary>Under whom somebody stands now; themselves, when nobody joined them to another.</summary>
    public PersonId Now(PersonId person) => under.GetValueOrDefault(person, person);

    /// <summary>Everybody who is one with somebody, and they.</summary>
    public IReadOnlySet<PersonId> OneWith(PersonId person) => groups.TryGetValue(Now(person), out var group) ? group : new HashSet<PersonId> { person };

    /// <summary>Who a person said somebody in an entry is; null when nobody said.</summary>
    public PersonId? Pinned(EntryId entry, int place) => pinned.TryGetValue((entry, place), out var person) ? person : null;

    /// <summary>The decision by which two are held not to be one; null when there is none.</summary>
    public Decision? Apart(PersonId one, PersonId other) => Decisions.LastOrDefault(decision => decision.Kind is DecisionKind.Parted
        && ((Now(decision.One) == Now(one) && Now(decision.Other) == Now(other)) || (Now(decision.One) == Now(other) && Now(decision.Other) == Now(one))));

    private void Join(PersonId one, PersonId other)
    {
        HashSet<PersonId> all = [.. OneWith(one), .. OneWith(other)];
        groups.Remove(Now(one));
        groups.Remove(Now(other));
        var stands = all.Where(first.Contains).DefaultIfEmpty(all.MinBy(person => person.Value)).First();

        groups[stands] = all;
        foreach (var person in all)
        {
            under[person] = stands;
        }
    }
}
