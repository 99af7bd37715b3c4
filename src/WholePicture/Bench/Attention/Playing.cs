using System.Text.Json;
using WholePicture.Chronology;
using WholePicture.Demo.Living;
using WholePicture.Inbox;
using WholePicture.Intake.Placing;
using WholePicture.Learning.Replay;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Words;

namespace WholePicture.Bench.Attention;

/// <summary>
/// One invented family's years, played through what the corridor does between reading and writing: draw, check, compare with what stands.
/// No database: a million entries would take it hours, and what is decided is decided here.
/// </summary>
internal sealed class Playing
{
    private readonly LivingFamily family;
    private readonly Ground ground;
    private readonly Dictionary<string, PersonId> people;
    private readonly List<Entry> entries = [];
    private readonly Dictionary<EntryId, string> facts = [];
    private readonly Dictionary<PersonId, DateTimeOffset?> nextLook = [];
    private readonly Dictionary<ConcernKey, OpenConcern> open = [];
    private readonly List<Step> steps = [];
    private readonly Action<Raising> raised;

    private Playing(LivingFamily family, Ground ground, Action<Raising> raised)
    {
        (this.family, this.ground, this.raised) = (family, ground, raised);
        people = family.Case.People.Keys.ToDictionary(key => key, _ => PersonId.New());
    }

    /// <summary>Plays it, and says of each thing that comes to somebody's notice; the steps of a family that carries a pattern.</summary>
    public static IReadOnlyList<Step> Of(LivingFamily family, Ground ground, DateTimeOffset until, Action<Raising> raised)
    {
        var playing = new Playing(family, ground, raised);
        foreach (var arrival in CaseArrivals.Of(family.Case, Arm.SharedUse))
        {
            playing.PassTime(arrival.At);
            playing.Add(arrival);
            playing.Look(arrival.At, playing.nextLook.Keys, arrival.Fact);
        }

        playing.PassTime(until);

        return playing.steps;
    }

    /// <summary>An invented entry, as the stream holds it.</summary>
    public static Entry Placed(CaseArrival arrival, IReadOnlyDictionary<string, PersonId> people)
    {
        var read = EntryReader.From(JsonSerializer.SerializeToElement(arrival.Entry), arrival.At);

        return read.Draft is { } draft
            ? new(EntryId.New(), new(draft.Agency!), arrival.At, draft, read.Body!, [.. arrival.Keys.Select(key => key is null ? (PersonId?)null : people[key])])
            : throw new FormatException($"An invented entry is not one: {string.Join("; ", read.Problems.Select(problem => $"{problem.Pointer} {problem.Detail}"))}");
    }

    private void PassTime(DateTimeOffset until)
    {
        while (nextLook.Values.Min() is { } due && due < until)
        {
            Look(due, [.. nextLook.Where(look => look.Value == due).Select(look => look.Key)], null);
        }
    }

    private void Add(CaseArrival arrival)
    {
        var entry = Placed(arrival, people);
        entries.Add(entry);
        facts[entry.Id] = arrival.Fact ?? "";
        foreach (var child in Children.In(entry))
        {
            nextLook.TryAdd(child, null);
        }
    }

    private void Look(DateTimeOffset at, IReadOnlyCollection<PersonId> children, string? fact)
    {
        var gathered = new Gathered(entries, children.ToDictionary(child => child, child => Network.Of(child, entries)));
        var here = ground with { At = at };
        foreach (var child in children.ToList())
        {
            var stands = open.Values.Where(concern => concern.Key.Child == child).ToList();
            var drawn = Drawn.Of(child, gathered, stands, here);
            nextLook[child] = drawn.NextLook;
            Take(InboxChange.Between(stands, drawn.Holds, [.. drawn.Broken.Select(code => (child, code))]), at);
            if (family.Pattern is not null && child == people[family.Case.Child])
            {
                steps.Add(new(at, fact, [.. drawn.Holds.Select(concern => Seen(concern, at))]));
            }
        }
    }

    private void Take(InboxChange change, DateTimeOffset at)
    {
        foreach (var closed in change.Close)
        {
            open.Remove(closed.Key);
        }

        foreach (var growth in change.Grow)
        {
            open[growth.Was.Key] = Stands(growth.Now, growth.Was.Key, [.. growth.Was.Told, .. growth.AlsoTell]);
            raised(new(family, growth.Was.Key.Code, at, IsNew: false, growth.AlsoTell));
        }

        foreach (var concern in change.Raise)
        {
            open[concern.Key] = Stands(concern.Concern, concern.Key, [.. concern.Lines]);
            raised(new(family, concern.Concern.Code, at, IsNew: true, [.. concern.Lines]));
        }
    }

    private static OpenConcern Stands(Safeguards.Concern now, ConcernKey key, IReadOnlyList<ToldLine> told) =>
        new(Guid.Empty, key, now.Because, now.Asks, now.QuietWhen, now.RestsOn, now.From, now.AnswerBy, told);

    private Sighting Seen(Addressed concern, DateTimeOffset at) => new(at, concern.Concern.Code, concern.Concern.About, concern.Concern.Because,
        concern.Concern.RestsOn.Select(entry => facts[entry]).ToHashSet(), concern.To.Where(told => told.Professional is not null).Select(told => told.Recipient.Role).ToHashSet(), []);
}

/// <summary>Something that came to people's notice: a concern raised, or one that stood and was told to somebody more.</summary>
/// <param name="Family">About which family.</param>
/// <param name="Code">By which safeguard.</param>
/// <param name="At">When.</param>
/// <param name="IsNew">Whether it was raised then.</param>
/// <param name="To">To whom.</param>
internal sealed record Raising(LivingFamily Family, string Code, DateTimeOffset At, bool IsNew, IReadOnlyList<ToldLine> To);
