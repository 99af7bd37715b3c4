using Microsoft.AspNetCore.Mvc;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.Stores;
using WholePicture.Pictures.HeatStrips;
using WholePicture.Pictures.HeatStrips.Reading;

namespace WholePicture.Web.Pages.Children;

/// <summary>How harm has built up round a child, by week and kind, with a text that holds the same (REQ CH-03).</summary>
public sealed class HarmModel(ChildDoor door, ChildViews views, PartnershipStore partnership, TimeProvider clock)
    : ChildPageModel(door, views, partnership, clock)
{
    private const int MostYears = 20;

    /// <summary>How many years before the day asked for the strip ends; the last year when it is missing.</summary>
    [FromQuery(Name = "back")]
    public int Back { get; set; }

    /// <summary>The strip, from what is shown of the picture.</summary>
    public HeatStrip Strip { get; private set; } = null!;

    /// <inheritdoc/>
    protected override Looked What => Looked.Harm;

    /// <inheritdoc/>
    protected override object AsJson => HarmJson.Of(Strip);

    /// <inheritdoc/>
    protected override Task<bool> Ready(Reader reader, CancellationToken stop)
    {
        if (Back is < 0 or > MostYears || !ModelState.IsValid)
        {
            return Task.FromResult(false);
        }

        Strip = HeatStripReader.Read(View.Picture, Back);

        return Task.FromResult(true);
    }

    /// <summary>The page, so many years earlier.</summary>
    public string YearsBack(int years) => years == 0 ? View.Request.Harm : $"{View.Request.Harm}{(View.Request.Harm.Contains('?', StringComparison.Ordinal) ? '&' : '?')}back={years}";
}
