using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.Stores;
using WholePicture.Chronology;
using WholePicture.Database;
using WholePicture.Matching;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Pictures.Wording;
using WholePicture.Web.Pages.Inbox;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Recognising;

/// <summary>Reads what somebody on a duty for every child needs to say whom a piece is about: the piece as they may read it, and each candidate as they may see them.</summary>
public sealed class Asker(NpgsqlDataSource database, PieceAlone pieces, PictureStore pictures, Door door, LookRecord looks, PartnershipStore partnership, TimeProvider clock)
{
    /// <summary>The piece of a question, and how much of it somebody may read; null when it can no longer be read at all.</summary>
    public async Task<(Entry Entry, Sight Sight)?> Piece(OpenQuestion question, Professional viewer, CancellationToken stop) =>
        await pieces.Find(question.Piece, stop) is { } piece ? (piece, Sights.Of(piece, new(viewer, Ground.Duty, Wall.None))) : null;

    /// <summary>Each candidate. Seeing them is recorded.</summary>
    public async Task<IReadOnlyList<Candidate>> Candidates(OpenQuestion question, Entry piece, Professional viewer, CancellationToken stop)
    {
        var said = piece.Given.People[question.Place];
        var found = new List<Candidate>();
        foreach (var person in question.Candidates)
        {
            found.Add(await Candidate(person, said, viewer, stop));
        }

        await looks.Record([.. question.Candidates.Select(person => new Look(viewer.Id, viewer.Agency, person, Looked.AboutWhom, Say.Json(Ground.Duty), "page", clock.GetUtcNow()))]);

        return found;
    }

    /// <summary>Whoever answers such questions: who may open every child of the area.</summary>
    public async Task<Professional?> May(string? caller, CancellationToken stop) =>
        (await partnership.Current(stop)).Professional(caller) is { } viewer && MaySee.CoversEveryChild(viewer) ? viewer : null;

    private async Task<Candidate> Candidate(PersonId person, PersonGiven said, Professional viewer, CancellationToken stop)
    {
        var (seen, children) = ((Person?)null, new List<(PersonId, string, string)>());
        foreach (var child in await ChildrenOf(person, stop))
        {
            if (await door.Open(child, viewer.Id, stop) is { } reader
                && Shown.Of(await pictures.Load(child, reader, clock.GetUtcNow(), stop), reader).Picture is var picture && picture.People.GetValueOrDefault(person) is { } there)
            {
                seen ??= there;
                children.Add((child, Say.Sentence(picture.ChildName()), there.InWords));
            }
        }

        return new(person, seen, children, seen is null ? [] : Compared.Of(said, seen));
    }

    private async Task<IReadOnlyList<PersonId>> ChildrenOf(PersonId person, CancellationToken stop)
    {
        await using var ask = database.Command("select child_id from pictures.member where person_id = $1 order by child_id limit 5", person.Value);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var found = new List<PersonId>();
        while (await rows.ReadAsync(stop))
        {
            found.Add(new(rows.GetGuid(0)));
        }

        return found;
    }
}
