using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Database;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Pictures.Wording;
using WholePicture.Safeguards;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>What will be raised with somebody on a day to come, if nothing changes (design: "A deadline is a concern whose day has not come").</summary>
public sealed class ComingUp(NpgsqlDataSource database, Door door, LookRecord looks, PictureStore pictures, TimeProvider clock)
{
    private const string Children = "select distinct child_id from access.tie where professional = $1 and kind in ('involved', 'told') order by child_id limit 60";

    /// <summary>The nearest first, about those children with whom they work or about whom they were told.</summary>
    public async Task<IReadOnlyList<ComingLine>> For(Professional viewer, CancellationToken stop)
    {
        var children = await Of(viewer, stop);
        var readers = await door.OpenEach(children, viewer.Id, stop);
        var drawn = await pictures.Load(readers, clock.GetUtcNow(), stop);
        await looks.Record([.. readers.Select(child => new Look(viewer.Id, viewer.Agency, child.Key, Looked.Line, Say.Json(child.Value.Ground), "page", clock.GetUtcNow()))]);

        return [.. children.Where(readers.ContainsKey).SelectMany(child => In(drawn[child], readers[child])).OrderBy(line => line.From)];
    }

    private static IEnumerable<ComingLine> In(Picture whole, Reader reader)
    {
        var name = Say.Sentence(Shown.Of(whole, reader).Picture.ChildName());

        // What it rests on may be held: the card says what is looked for, and nothing else
        return Safeguard.Check(whole).Coming
            .Where(concern => Recipients.Of(concern.For, whole).Any(told => told.Professional?.Id == reader.Professional.Id))
            .Select(concern => new ComingLine(concern.From, whole.Child, name, Safeguard.All.First(rule => rule.Card.Code == concern.Code).Card.LooksFor, concern.QuietWhen));
    }

    private async Task<List<PersonId>> Of(Professional viewer, CancellationToken stop)
    {
        await using var ask = database.Command(Children, viewer.Id);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var found = new List<PersonId>();
        while (await rows.ReadAsync(stop))
        {
            found.Add(new(rows.GetGuid(0)));
        }

        return found;
    }
}

/// <summary>One that is coming.</summary>
/// <param name="From">When it will be raised.</param>
/// <param name="Child">About whom.</param>
/// <param name="Name">By name.</param>
/// <param name="What">What its safeguard looks for.</param>
/// <param name="QuietWhen">What would keep it from being raised.</param>
public sealed record ComingLine(DateTimeOffset From, PersonId Child, string Name, string What, string QuietWhen);
