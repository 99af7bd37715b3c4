using System.Collections.Frozen;
using WholePicture.Words;

namespace WholePicture.Access;

/// <summary>The agencies and professionals of a partnership. Unchanging; a change makes a new one.</summary>
public sealed class Partnership
{
    private readonly FrozenDictionary<string, Agency> agencies;
    private readonly FrozenDictionary<string, Professional> ever;
    private readonly FrozenDictionary<Role, Professional[]> onDuty;

    /// <summary>Made of lists; the first of two with one short name counts.</summary>
    public Partnership(IEnumerable<Agency> agencies, IEnumerable<Professional> professionals)
    {
        this.agencies = agencies.DistinctBy(agency => agency.Id).ToFrozenDictionary(agency => agency.Id.Value);
        ever = professionals.DistinctBy(person => person.Id).ToFrozenDictionary(person => person.Id);
        Professionals = [.. ever.Values.Where(person => person.Left is null)];
        KnownAsPeople = [.. ever.Values.Where(person => person.Person is not null)];
        onDuty = Professionals
            .SelectMany(person => (person.Duties ?? []).Select(duty => (duty, person)))
            .GroupBy(pair => pair.duty, pair => pair.person)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(person => person.Id, StringComparer.Ordinal).ToArray());
    }

    /// <summary>Nobody yet.</summary>
    public static Partnership Empty { get; } = new([], []);

    /// <summary>Every agency.</summary>
    public IReadOnlyCollection<Agency> Agencies => agencies.Values;

    /// <summary>Every professional at work in it.</summary>
    public IReadOnlyCollection<Professional> Professionals { get; }

    /// <summary>Those of whom something may be held as people themselves.</summary>
    public IReadOnlyList<Professional> KnownAsPeople { get; }

    /// <summary>The agency of that short name, or null.</summary>
    public Agency? Agency(AgencyId id) => id.Value is { } name ? agencies.GetValueOrDefault(name) : null;

    /// <summary>What an agency does; not stated for one nobody entered.</summary>
    public AgencyKind KindOf(AgencyId id) => Agency(id)?.Kind ?? AgencyKind.NotStated;

    /// <summary>Its name on a page; its short name for one nobody entered.</summary>
    public string NameOf(AgencyId id) => Agency(id)?.Name ?? id.Value;

    /// <summary>The professional of that short name; null when there is none, and for one who has left.</summary>
    public Professional? Professional(string? id) => Whoever(id) is { Left: null } somebody ? somebody : null;

    /// <summary>The same, also of one who has left: for what they did, and for whoever answers for it now.</summary>
    public Professional? Whoever(string? id) => id is null ? null : ever.GetValueOrDefault(id);

    /// <summary>Short names of those whom somebody manages; of one who has left too, whose families are theirs to hand on.</summary>
    public IReadOnlyList<string> ManagedBy(string manager) => [.. ever.Values.Where(person => person.Manager == manager).Select(person => person.Id)];

    /// <summary>Of these, those who have left: what was theirs to follow up is their manager's.</summary>
    public IReadOnlyList<string> LeftBehindTo(string manager) => [.. ManagedBy(manager).Where(id => Professional(id) is null)];

    /// <summary>Who holds a duty for everybody.</summary>
    public IReadOnlyList<Professional> OnDuty(Role duty) => onDuty.GetValueOrDefault(duty) ?? [];
}
