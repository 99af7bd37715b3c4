using WholePicture.Access;
using WholePicture.Casework.Contacts;
using WholePicture.Casework.Referrals;
using WholePicture.Casework.Sharing;
using WholePicture.Chronology;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Pictures;

/// <summary>Folds the stream into one child's picture. Pure: the same entries give the same picture, in whatever order they came.</summary>
public static class Fold
{
    /// <summary>The picture at a moment, of all that the partnership held; or of what one agency held or had been given.</summary>
    public static Picture Picture(
        PersonId child,
        IEnumerable<Entry> entries,
        DateTimeOffset asAt,
        Partnership partnership,
        LocalSettings settings,
        AgencyId? knownTo = null)
    {
        var standing = Standing(entries, asAt, knownTo);

        return Picture(child, standing, Network.Of(child, standing), asAt, partnership, settings);
    }

    /// <summary>The same, by somebody who has worked out the network of all these entries: while every one of them stands, it is the picture's.</summary>
    public static Picture Picture(
        PersonId child,
        IReadOnlyCollection<Entry> entries,
        IReadOnlySet<PersonId> ofAll,
        DateTimeOffset asAt,
        Partnership partnership,
        LocalSettings settings)
    {
        var standing = Standing(entries, asAt, null);

        return Picture(child, standing, standing.Count == entries.Count ? ofAll : Network.Of(child, standing), asAt, partnership, settings);
    }

    private static Picture Picture(PersonId child, List<Entry> standing, IReadOnlySet<PersonId> network, DateTimeOffset asAt, Partnership partnership, LocalSettings settings) =>
        new(child, asAt, standing.FindAll(entry => entry.People.Any(person => person is { } id && network.Contains(id))), network, partnership, settings);

    private static List<Entry> Standing(IEnumerable<Entry> entries, DateTimeOffset asAt, AgencyId? knownTo)
    {
        var held = entries.Where(entry => entry.Received <= asAt).ToList();

        return [.. Corrections.Standing(knownTo is { } agency ? KnownTo(agency, held) : held).Order(Order)];
    }

    /// <summary>The order of a chronology: when it happened, then when it was known, then by name, so that it is always the same.</summary>
    public static Comparer<Entry> Order { get; } = Comparer<Entry>.Create((one, other) =>
        one.Happened.CompareTo(other.Happened) is var happened and not 0 ? happened
        : one.Known.CompareTo(other.Known) is var known and not 0 ? known
        : string.CompareOrdinal(one.Agency.Value, other.Agency.Value) is var agency and not 0 ? agency
        : string.CompareOrdinal(one.Reference, other.Reference));

    // What it wrote itself, what others shared with it, and what it says it learnt
    private static List<Entry> KnownTo(AgencyId agency, List<Entry> held)
    {
        var given = held.Where(entry => entry.Body is InformationShared shared && shared.With.Contains(agency))
            .SelectMany(entry => ((InformationShared)entry.Body).Of.Select(reference => (entry.Agency, reference)))
            .Concat(held.Where(entry => entry.Agency == agency).Select(entry => entry.Body).OfType<NoticeRead>().Select(read => (read.Agency, read.Of)))
            .ToHashSet();

        return [.. held.Where(entry => entry.Agency == agency || given.Contains((entry.Agency, entry.Reference)) || SentTo(agency, entry.Body))];
    }

    private static bool SentTo(AgencyId agency, IEntryBody body) => body switch
    {
        Letter letter => letter.To.Contains(agency),
        Referral referral => referral.To == agency,
        _ => false,
    };
}
