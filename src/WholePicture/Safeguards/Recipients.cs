using System.Collections.Concurrent;
using WholePicture.Access;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards;

/// <summary>Turns roles into people: those who work with the family now, else those on duty. A manager is the manager of whoever works with the family.</summary>
public static class Recipients
{
    private static readonly Dictionary<Role, Role> managed = new()
    {
        [Role.TeamManager] = Role.SocialWorker,
        [Role.EarlyHelpManager] = Role.EarlyHelpWorker,
    };

    // Many concerns are for the same few
    private static readonly Func<Picture, ConcurrentDictionary<Recipient, IReadOnlyList<Told>>> found = _ => new();

    /// <summary>Everybody a concern is for, one line a person; a role for which nobody is found stays as a line that says so.</summary>
    public static IReadOnlyList<Told> Of(IEnumerable<Recipient> recipients, Picture picture) =>
        [.. recipients.SelectMany(recipient => picture.Once(found).GetOrAdd(recipient, Find, picture)).DistinctBy(told => (told.Recipient.Role, told.Professional?.Id, Nowhere: told.Professional is null ? told.Recipient.At : null))];

    private static IReadOnlyList<Told> Find(Recipient recipient, Picture picture)
    {
        // For somebody who has left, whoever managed them and has their work to give to somebody
        var at = Involved(recipient, picture).Select(person => person.Left is null ? person : Manager(person, picture)).Concat(Managers(recipient, picture)).OfType<Professional>().DistinctBy(person => person.Id).ToList();
        var onDuty = picture.Partnership.OnDuty(recipient.Role).Where(person => recipient.At is null || person.Agency == recipient.At);

        // Nobody is told about their own family: whoever manages them is, or is on duty, or it stays as a line that says why nobody was reached
        var people = FirstOf(at, at.Where(person => IsOwnFamily(person, picture)).Select(person => Manager(person, picture)).OfType<Professional>().DistinctBy(person => person.Id), onDuty);

        return people.Count == 0 ? [new(recipient, null, OwnFamily: at.Concat(onDuty).Any(person => IsOwnFamily(person, picture)))] : people.ConvertAll(person => new Told(recipient, person));

        List<Professional> FirstOf(params IEnumerable<Professional>[] choices) =>
            choices.Select(choice => choice.Where(person => !IsOwnFamily(person, picture)).ToList()).FirstOrDefault(choice => choice.Count > 0) ?? [];
    }

    private static bool IsOwnFamily(Professional person, Picture picture) => person.Person is { } self && picture.People.ContainsKey(self);

    // "The family's GP" is the child's or the mother's, or that of somebody who lives with the child and is accused of nothing.
    // Whoever works with another adult alone is told only when named by agency: that adult may be the one who causes harm
    internal static IEnumerable<Involvement> AtWork(Recipient recipient, Picture picture)
    {
        var circle = picture.HomeCircle();

        return picture.Live()
            .Where(involvement => involvement.Role == recipient.Role && (recipient.At is null || involvement.Agency == recipient.At))
            .Where(involvement => recipient.At is not null || involvement.Entry.People.Any(person => person is { } id && circle.Contains(id)));
    }

    private static IEnumerable<Professional> Involved(Recipient recipient, Picture picture) => AtWork(recipient, picture).Select(involvement => involvement.Professional).OfType<Professional>();

    private static IEnumerable<Professional?> Managers(Recipient recipient, Picture picture) =>
        managed.TryGetValue(recipient.Role, out var worker) ? Involved(new(worker, recipient.At), picture).Select(person => Manager(person, picture)) : [];

    private static Professional? Manager(Professional person, Picture picture) => picture.Partnership.Professional(person.Manager);
}
