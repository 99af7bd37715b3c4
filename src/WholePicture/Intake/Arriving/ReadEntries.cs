using WholePicture.Access.Clients;
using WholePicture.Words.Json;

namespace WholePicture.Intake.Arriving;

/// <summary>An agency's system asks what became of what it sent.</summary>
public static class ReadEntries
{
    private const int MostAtOnce = 100;

    /// <summary>A page of receipts.</summary>
    /// <param name="Entries">Each, newest first.</param>
    /// <param name="Next">Where the next page is; null after the last.</param>
    public sealed record Page(IReadOnlyList<Receipt> Entries, string? Next = null);

    /// <summary><c>GET /api/v1/entries/{receipt}</c>.</summary>
    public static async Task<IResult> One(Guid receipt, HttpContext http, Receipts receipts, CancellationToken stop) =>
        await receipts.Read(http.User.AgencyOf(), receipt, stop) is { } found ? Results.Json(found, HouseJson.Options) : Refusals.NoSuchReceipt;

    /// <summary><c>GET /api/v1/entries?state=refused</c>.</summary>
    public static async Task<IResult> Refused(string? state, string? below, HttpContext http, Receipts receipts, CancellationToken stop)
    {
        if (state != "refused" || (below is not null && !Guid.TryParse(below, out _)))
        {
            return Refusals.WhatToList;
        }

        // One more than a page shows whether there is another
        var found = await receipts.Refused(http.User.AgencyOf(), below is null ? null : Guid.Parse(below), MostAtOnce + 1, stop);
        var page = found.Take(MostAtOnce).ToList();

        return Results.Json(new Page(page, found.Count > MostAtOnce ? $"/api/v1/entries?state=refused&below={page[^1].Id}" : null), HouseJson.Options);
    }
}
