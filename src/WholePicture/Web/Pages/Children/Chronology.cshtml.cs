using Microsoft.AspNetCore.Mvc;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.Stores;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Children;

/// <summary>Every entry about a child, the latest first: by agency, person, kind, and how it is known (REQ CH-01, CH-04, RS-05).</summary>
public sealed class ChronologyModel(ChildDoor door, ChildViews views, PictureStore pictures, PartnershipStore partnership, TimeProvider clock)
    : ChildPageModel(door, views, partnership, clock)
{
    /// <summary>Whose entries.</summary>
    [FromQuery(Name = "agency")]
    public string? Agency { get; set; }

    /// <summary>About whom.</summary>
    [FromQuery(Name = "person")]
    public string? Person { get; set; }

    /// <summary>Of which kind.</summary>
    [FromQuery(Name = "kind")]
    public string? Kind { get; set; }

    /// <summary>Known in which way.</summary>
    [FromQuery(Name = "how")]
    public string? How { get; set; }

    /// <summary>What was asked for.</summary>
    public ChronologyFilter Filter { get; private set; } = new(null, null, null, null);

    /// <summary>The entries asked for, the latest first.</summary>
    public IReadOnlyList<ChronologyLine> Lines { get; private set; } = [];

    /// <summary>Agencies that hold something not shared with whoever looks, and how much.</summary>
    public IReadOnlyList<(AgencyId Agency, int Count)> HeldBack { get; private set; } = [];

    /// <summary>The agency of whoever looks: its own entries it may correct.</summary>
    public AgencyId Own { get; private set; }

    /// <inheritdoc/>
    protected override Looked What => Looked.Chronology;

    /// <inheritdoc/>
    protected override object AsJson => ChronologyJson.Of(this);

    /// <inheritdoc/>
    protected override async Task<bool> Ready(Reader reader, CancellationToken stop)
    {
        if (ChronologyFilter.Read(Agency, Person, Kind, How, View.Picture) is not { } filter)
        {
            return false;
        }

        (Filter, Own) = (filter, reader.Agency);
        List<Entry> readable = [.. (await pictures.Entries(View.Request.Child, reader, stop)).Entries.Where(entry => entry.Received <= View.Picture.AsAt && Sights.Of(entry, reader) is Sight.Content)];
        Lines = [.. View.Picture.Entries.Where(filter.Lets).Reverse().Select(entry => ChronologyLine.Of(View, entry, readable))];
        HeldBack = [.. View.Shown.HeldBack.Where(entry => filter.LetsAgency(entry.Agency)).GroupBy(entry => entry.Agency).Select(group => (group.Key, group.Count()))];

        return true;
    }
}
