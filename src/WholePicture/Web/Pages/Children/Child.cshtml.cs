using Npgsql;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.Stores;
using WholePicture.Pictures.Storing;

namespace WholePicture.Web.Pages.Children;

/// <summary>A child's picture on one page.</summary>
public sealed class ChildModel(ChildDoor door, ChildViews views, PictureStore pictures, LookStore looks, NpgsqlDataSource database, PartnershipStore partnership, TimeProvider clock)
    : ChildPageModel(door, views, partnership, clock)
{
    private readonly TimeProvider clock = clock;

    /// <summary>What has come since its reader last looked; null where the page shows another day, or what one agency knew.</summary>
    public SinceLast? Since { get; private set; }

    /// <inheritdoc/>
    protected override Looked What => Looked.Picture;

    /// <inheritdoc/>
    protected override object AsJson => PictureJson.Of(View);

    /// <inheritdoc/>
    protected override async Task<bool> Ready(Reader reader, CancellationToken stop)
    {
        if (View.Request is { IsNow: true, Through: null, Child: var child })
        {
            var last = await looks.Last(reader.Professional.Id, child, clock.GetUtcNow() - SinceLast.Sitting, stop);
            var entries = (await pictures.Entries(child, reader, stop)).Entries;
            var late = last is { } then ? await CameLate.Since(database, then, entries, View.Picture.People.Keys, stop) : CameLate.Nothing;
            Since = SinceLast.Of(View.Picture, entries, reader, last, late);
        }

        return true;
    }
}
