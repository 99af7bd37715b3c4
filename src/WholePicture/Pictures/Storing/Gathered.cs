using Npgsql;
using WholePicture.Chronology;
using WholePicture.Chronology.Storing;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Pictures.Storing;

/// <summary>All that some children's pictures are drawn from.</summary>
/// <param name="Entries">Every entry about anybody in any of the networks.</param>
/// <param name="Members">Each child's network, of everything ever said: at any one moment it is this or less.</param>
public sealed record Gathered(IReadOnlyList<Entry> Entries, IReadOnlyDictionary<PersonId, IReadOnlySet<PersonId>> Members)
{
    /// <summary>Those of the entries that may be read only by some.</summary>
    public IEnumerable<EntryId> Handled => Entries.Where(entry => entry.Handlings.Count > 0).Select(entry => entry.Id);

    /// <summary>Of all that, what one child's picture is drawn from.</summary>
    public Around For(PersonId child)
    {
        var people = Members[child];

        return new(people, [.. Entries.Where(entry => IsAbout(entry) || entry.Others.Any(IsAbout))]);

        bool IsAbout(Entry entry) => entry.People.Any(person => person is { } known && people.Contains(known));
    }

    /// <summary>
    /// Follows the networks until they bring in nobody more. Entries about <paramref name="people"/> have been read already.
    /// With <paramref name="hold"/>, whoever is brought in is locked first, so that no entry about them can be added unseen while these pictures are drawn.
    /// </summary>
    public static async Task<Gathered> Around(
        NpgsqlConnection connection, IReadOnlyCollection<PersonId> children, IEnumerable<PersonId> people, IReadOnlyList<Entry> entries, bool hold, CancellationToken stop)
    {
        var read = people.ToHashSet();
        while (true)
        {
            var members = children.ToDictionary(child => child, child => Network.Of(child, entries));
            var more = members.Values.SelectMany(network => network).Where(person => !read.Contains(person)).ToHashSet();
            if (more.Count == 0)
            {
                return new(entries, members);
            }

            read.UnionWith(more);
            entries = await Read(connection, hold ? more : [], read, stop);
        }
    }

    private static async Task<IReadOnlyList<Entry>> Read(NpgsqlConnection connection, HashSet<PersonId> hold, HashSet<PersonId> people, CancellationToken stop)
    {
        if (hold.Count > 0)
        {
            await using var batch = new NpgsqlBatch(connection);
            await batch.Lock(hold.Select(PictureLock.On)).Send(stop);
        }

        return await EntryStore.About(connection, people, stop);
    }
}
