using WholePicture.Access.Rights;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Pictures.Drawing;
using WholePicture.Pictures.Drawing.Upright;
using WholePicture.Pictures.Head;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Children;

/// <summary>A child's picture made ready for its pages. Nothing in it depends on who looks, but what of it they may see: it is shared by all who see the same.</summary>
public sealed class ChildView
{
    // What takes longest: several who ask at once wait for one
    private readonly Lazy<Swimlane> swimlane;
    private readonly Lazy<OpenConcerns> concerns;

    /// <summary>Makes it ready.</summary>
    public ChildView(Picture whole, ChildRequest request, Reader reader)
    {
        (Shown, Request) = (Shown.Of(whole, reader), request);
        (swimlane, concerns) = (new(() => Swimlane.Of(Shown)), new(() => OpenConcerns.In(this)));
    }

    /// <summary>What takes longest to draw of the child's page, once it has been drawn: it goes when this goes.</summary>
    public string? Drawn { get; set; }

    /// <summary>What was asked for.</summary>
    public ChildRequest Request { get; }

    /// <summary>What is shown, and what is only known to exist.</summary>
    public Shown Shown { get; }

    /// <summary>What is shown.</summary>
    public Picture Picture => Shown.Picture;

    /// <summary>What each agency knows, and when.</summary>
    public Swimlane Swimlane => swimlane.Value;

    /// <summary>The same for a narrow screen.</summary>
    public UprightLane Upright => field ??= UprightLane.Of(Swimlane);

    /// <summary>The answers at the head.</summary>
    public IReadOnlyList<HeadAnswer> Head => field ??= HeadAnswer.Of(Picture);

    /// <summary>Who must never learn who spoke.</summary>
    public IReadOnlyList<string> KeepSafe => field ??= [.. Pictures.KeepSafe.In(Shown.Known).Where(keep => Picture.People.ContainsKey(keep.From)).Select(Handling)];

    /// <summary>Open concerns.</summary>
    public OpenConcerns Concerns => concerns.Value;

    /// <summary>Given name and family name; what is known, when no name is.</summary>
    public string Name => Picture.People.GetValueOrDefault(Picture.Child)?.Name is { } name && !Picture.Life.IsUnborn(Picture.Today) ? name : Say.Sentence(Picture.ChildName());

    /// <summary>Whose eyes: an agency's name, or null for all together.</summary>
    public string? Through => Request.Through is { } agency ? Picture.Partnership.NameOf(agency) : null;

    /// <summary>What a sheet of paper says of itself.</summary>
    public string Sheet => $"{Name}, as at {Dates.InFull(Request.At)}, as {(Through is null ? "all agencies together know it" : $"{Through} alone knows it")}";

    /// <summary>How many facts the text holds.</summary>
    public int Facts => Swimlane.Pieces.Count();

    private Dictionary<EntryId, Entry> Entries => field ??= Shown.Known.Entries.ToDictionary(entry => entry.Id);

    private HashSet<EntryId> HeldBack => field ??= [.. Shown.HeldBack.Select(entry => entry.Id)];

    private Dictionary<EntryId, int> CallOuts => field ??= Picture.CallOuts().Select((fact, place) => (fact.Entry.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place + 1);

    internal Entry? Entry(EntryId id) => Entries.GetValueOrDefault(id);

    internal bool IsHeldBack(EntryId id) => HeldBack.Contains(id);

    internal int? CallOutNumber(EntryId id) => CallOuts.TryGetValue(id, out var number) ? number : null;

    private Dictionary<PersonId, IReadOnlyList<string>> Spoke => field ??= Pictures.KeepSafe.In(Picture).ToDictionary(keep => keep.From, keep => keep.Spoke);

    // "Luka Vesh (Father) must never learn that Mother or his sister spoke to anyone." Who spoke is said only as far as the reader may read it
    private string Handling(KeepSafe keep)
    {
        var role = Picture.NameFor(keep.From);
        var from = Picture.People[keep.From].Name is { } name ? $"{name} ({role})" : role;

        List<string> spoke = [.. Spoke.GetValueOrDefault(keep.From, []).Where(one => one != role).DefaultIfEmpty("anyone")];

        return $"{from} must never learn that {string.Join(" or ", new[] { string.Join(", ", spoke.SkipLast(1)), spoke.LastOrDefault() }.Where(part => !string.IsNullOrEmpty(part)))} spoke{(spoke is ["anyone"] ? "" : " to anyone")}.";
    }
}
