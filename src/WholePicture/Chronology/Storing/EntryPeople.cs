using WholePicture.Words;

namespace WholePicture.Chronology.Storing;

/// <summary>An entry's key, and who its people are now. The first never changes; somebody may yet be known in the second.</summary>
/// <param name="Id">The entry.</param>
/// <param name="People">Who its people are, in the order given; null where nobody knows yet.</param>
/// <param name="KeptAlso">From whom it was kept once, and so stays kept.</param>
public readonly record struct EntryPeople(Guid Id, IReadOnlyList<PersonId?> People, IReadOnlyList<PersonId> KeptAlso)
{
    /// <summary>Entries from columns side by side.</summary>
    /// <param name="ids">Which entries there are.</param>
    /// <param name="named">Of which entry each of the people is, one entry's after another's, in the order given.</param>
    /// <param name="people">Each of those people.</param>
    /// <param name="kept">Which entry is kept from each of those it is kept from.</param>
    /// <param name="from">Each of those.</param>
    internal static IReadOnlyList<EntryPeople> Of(Guid[] ids, Guid[] named, Guid?[] people, Guid[] kept, Guid[] from)
    {
        var starts = new Dictionary<Guid, int>(ids.Length);
        for (var place = 0; place < named.Length; place++)
        {
            starts.TryAdd(named[place], place);
        }

        var keptFrom = kept.Zip(from).ToLookup(pair => pair.First, pair => new PersonId(pair.Second));

        return Array.ConvertAll(ids, id => new EntryPeople(id, starts.TryGetValue(id, out var start) ? People(start) : [], keptFrom.Contains(id) ? [.. keptFrom[id]] : []));

        PersonId?[] People(int start)
        {
            var end = start + 1;
            while (end < named.Length && named[end] == named[start])
            {
                end++;
            }

            return Array.ConvertAll(people[start..end], person => person is { } known ? new PersonId(known) : (PersonId?)null);
        }
    }
}
