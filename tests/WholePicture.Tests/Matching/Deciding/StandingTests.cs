using FsCheck;
using WholePicture.Matching.Deciding;
using WholePicture.Tests.Cast;
using WholePicture.Words;

namespace WholePicture.Tests.Matching.Deciding;

public sealed class StandingTests
{
    private static readonly PersonId[] people = [.. Enumerable.Range(0, 6).Select(_ => PersonId.New())];

    [Fact]
    public void Whoever_nobody_joined_stands_for_themselves() => Assert.All(people, person => Assert.Equal(person, Of().Now(person)));

    [Fact]
    public void Three_joined_two_by_two_are_one() => Assert.Equal(people[..3].ToHashSet(), Of(Join(0, 1), Join(1, 2)).OneWith(people[2]));

    [Fact]
    public void Whoever_works_here_stands_for_the_group() => Assert.Equal(people[2], new Standing([Join(0, 1), Join(1, 2)], new HashSet<PersonId> { people[2] }).Now(people[0]));

    [Fact]
    public void What_one_agency_parted_another_is_told_of()
    {
        var parted = new Decision(Guid.NewGuid(), DecisionKind.Parted, people[0], people[1], [(EntryId.New(), 0)], null, "Another birthday", "nia", Partners.SocialCare, Today.Now, 1);

        Assert.Equal(parted, Of(parted).Apart(people[1], people[0]));
        Assert.Null(Of(parted, Undo(parted)).Apart(people[1], people[0]));
    }

    /// <summary>Whatever else was decided before, between and after.</summary>
    [Fact]
    public void A_join_that_was_undone_is_as_if_it_had_never_been() => Always.Holds(Logs, log =>
    {
        var undone = log.Where(decision => decision.Kind is DecisionKind.Undone).Select(decision => decision.Undoes!.Value).ToHashSet();
        var never = log.Where(decision => decision.Kind is not DecisionKind.Undone && !undone.Contains(decision.Id)).ToArray();

        Assert.All(people, person => Assert.Equal(Of(never).OneWith(person), Of(log).OneWith(person)));
        Assert.All(log.SelectMany(decision => decision.Mentions), mention => Assert.Equal(Of(never).Pinned(mention.Entry, mention.Place), Of(log).Pinned(mention.Entry, mention.Place)));
    });

    private static Gen<Decision[]> Logs => Always.Any(chance =>
    {
        var log = new List<Decision>();
        while (log.Count < 12)
        {
            log.Add(chance.Next(3) switch
            {
                0 when log.Where(decision => decision.Kind is not DecisionKind.Undone).ToList() is { Count: > 0 } earlier => Undo(chance.Pick(earlier)),
                1 => new(Guid.NewGuid(), DecisionKind.Parted, chance.Pick(people), PersonId.New(), [(EntryId.New(), chance.Next(3))], null, "Why", "nia", Partners.SocialCare, Today.Now, log.Count),
                _ => Join(chance.Next(6), chance.Next(6)),
            });
        }

        return log.ToArray();
    });

    private static Standing Of(params Decision[] log) => new(log, new HashSet<PersonId>());

    private static Decision Join(int one, int other) => new(Guid.NewGuid(), DecisionKind.Joined, people[one], people[other], [], null, "The same scar", "nia", Partners.SocialCare, Today.Now, 1);

    private static Decision Undo(Decision decision) => decision with { Id = Guid.NewGuid(), Kind = DecisionKind.Undone, Mentions = [], Undoes = decision.Id };
}
