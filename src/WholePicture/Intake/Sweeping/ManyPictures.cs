using System.Runtime.InteropServices;
using Npgsql;
using WholePicture.Chronology;
using WholePicture.Chronology.Storing;
using WholePicture.Inbox;
using WholePicture.Intake.Placing;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Words;

namespace WholePicture.Intake.Sweeping;

/// <summary>All that the pictures of one part are drawn from, read in three journeys, and what was kept of them.</summary>
internal sealed class ManyPictures
{
    private readonly IReadOnlyList<KeptPicture> kept;
    private readonly ILookup<PersonId?, OpenConcern> open;
    private readonly IReadOnlyList<Entry> entries;
    private readonly Dictionary<PersonId, List<int>> about = [];
    private readonly Dictionary<(AgencyId, string), List<int>> corrections = [];
    private readonly Dictionary<(AgencyId, string), int> references = [];
    private readonly int[] seen;

    private ManyPictures(IReadOnlyList<KeptPicture> kept, IReadOnlyList<OpenConcern> open, IReadOnlyList<Entry> entries)
    {
        (this.kept, this.open, this.entries, seen) = (kept, open.ToLookup(concern => concern.Key.Child), entries, new int[entries.Count]);
        for (var place = 0; place < entries.Count; place++)
        {
            // Whoever is in it twice is found twice, and taken once
            foreach (var person in entries[place].People)
            {
                if (person is { } known)
                {
                    Add(about, known, place);
                }
            }

            references[(entries[place].Agency, entries[place].Reference)] = place;
            if (entries[place].Given.Corrects is { } corrected)
            {
                Add(corrections, (entries[place].Agency, corrected), place);
            }
        }
    }

    /// <summary>How many pictures there are.</summary>
    public int Count => kept.Count;

    /// <summary>How many entries they are drawn from.</summary>
    public int Entries => entries.Count;

    /// <summary>Reads one part.</summary>
    public static async Task<ManyPictures> Read(NpgsqlConnection connection, SweepPart part, CancellationToken stop)
    {
        var kept = await KeptPicture.Read(connection, part, stop);
        IReadOnlyList<OpenConcern> open;
        IReadOnlyList<EntryPeople> named;
        await using (var batch = Ask(connection, kept))
        await using (var rows = await batch.ExecuteReaderAsync(stop))
        {
            open = await OpenConcerns.Read(rows, stop);
            await rows.NextResultAsync(stop);
            named = await EntryStore.ReadAbout(rows, stop);
        }

        return new(kept, open, await SaidEntries.ReadOnce(connection, named, stop));
    }

    /// <summary>Asks what stands about these pictures, and which entries they are drawn from.</summary>
    public static NpgsqlBatch Ask(NpgsqlConnection connection, IReadOnlyList<KeptPicture> kept) => new NpgsqlBatch(connection)
        .AskOpen(kept.Select(picture => picture.Child), piece: null).AskAbout(kept.SelectMany(picture => picture.Members).Distinct());

    /// <summary>The children whose pictures, drawn and checked now, would write anything. One that cannot be drawn is among them: the live path says what is wrong with it.</summary>
    public IEnumerable<PersonId> Differing(Ground ground)
    {
        for (var number = 0; number < kept.Count; number++)
        {
            if (Differs(kept[number], number + 1, ground))
            {
                yield return kept[number].Child;
            }
        }
    }

    private bool Differs(KeptPicture picture, int mark, Ground ground)
    {
        try
        {
            var own = Own(picture.Members, mark);
            var gathered = new Gathered(own, new Dictionary<PersonId, IReadOnlySet<PersonId>> { [picture.Child] = Network.Of(picture.Child, own) });
            var stands = open[picture.Child].ToList();

            return picture.DiffersFrom(Drawn.Of(picture.Child, gathered, stands, ground), gathered.Members[picture.Child], stands);
        }
#pragma warning disable CA1031 // Whatever is wrong with one picture, the next must still be checked
        catch (Exception)
#pragma warning restore CA1031
        {
            return true;
        }
    }

    // Entries about anybody in the picture, and whatever corrects them or they correct
    private List<Entry> Own(IReadOnlyList<PersonId> members, int mark)
    {
        var own = new List<Entry>();
        foreach (var person in members)
        {
            foreach (var place in about.GetValueOrDefault(person) ?? [])
            {
                Take(place, mark, own);
            }
        }

        return own;
    }

    private void Take(int place, int mark, List<Entry> own)
    {
        if (seen[place] == mark)
        {
            return;
        }

        seen[place] = mark;
        var entry = entries[place];
        own.Add(entry);
        if (entry.Given.Corrects is { } corrected && references.TryGetValue((entry.Agency, corrected), out var earlier))
        {
            Take(earlier, mark, own);
        }

        if (corrections.Count > 0)
        {
            foreach (var later in corrections.GetValueOrDefault((entry.Agency, entry.Reference)) ?? [])
            {
                Take(later, mark, own);
            }
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> to, TKey key, int place)
        where TKey : notnull => (CollectionsMarshal.GetValueRefOrAddDefault(to, key, out _) ??= []).Add(place);
}
