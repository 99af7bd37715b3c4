using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.Stores;
using WholePicture.Access.Ties;
using WholePicture.Chronology;
using WholePicture.Database;
using WholePicture.Matching;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Pictures.Wording;
using WholePicture.Web.Pages.Inbox;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Recognising;

/// <summary>
/// Reads what somebody on duty needs to say whom a piece is about: the piece as they may read it, and each candidate as they may see them.
/// Whoever is on duty for every child sees them as in a child's picture; the duty of an agency that knows one of them, as that agency alone knows them.
/// </summary>
public sealed class Asker(NpgsqlDataSource database, PieceAlone pieces, PictureStore pictures, Door door, TieStore ties, LookRecord looks, PartnershipStore partnership, TimeProvider clock)
{
    private static readonly string waiting = Sql.Read("Web/Pages/Recognising/Waiting.sql");

    /// <summary>Those questions that somebody may answer which have waited longest, and how many there are in all.</summary>
    public async Task<(IReadOnlyList<OpenQuestion> Oldest, long All)> Waiting(Professional viewer, CancellationToken stop)
    {
        await using var ask = database.Command(waiting, MaySee.CoversEveryChild(viewer) ? null : viewer.Agency.Value, viewer.Person is { } self ? [self.Value] : Array.Empty<Guid>());
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var (found, all) = (new List<OpenQuestion>(), 0L);
        while (await rows.ReadAsync(stop))
        {
            found.Add(QuestionStore.Read(rows));
            all = rows.GetInt64(6);
        }

        return (found, all);
    }

    /// <summary>The piece of a question, and how much of it somebody may read; null when it is not theirs to answer, or can no longer be read at all.</summary>
    public async Task<(Entry Entry, Sight Sight)?> Piece(OpenQuestion question, Professional viewer, CancellationToken stop) =>
        await pieces.Find(question.Piece, stop) is { } piece && await MayAnswer(question, piece.Agency, viewer, stop) ? (piece, Sights.Of(piece, new(viewer, Ground.Duty, Wall.None))) : null;

    /// <summary>Each candidate. Seeing them is recorded.</summary>
    public async Task<IReadOnlyList<Candidate>> Candidates(OpenQuestion question, Entry piece, Professional viewer, CancellationToken stop)
    {
        var said = piece.Given.People[question.Place];
        var found = new List<Candidate>();
        foreach (var person in question.Candidates)
        {
            found.Add(await Beside(person, said, viewer, stop));
        }

        await looks.Record([.. question.Candidates.Select(person => new Look(viewer.Id, viewer.Agency, person, Looked.AboutWhom, Say.Json(Ground.Duty), "page", clock.GetUtcNow()))]);

        return found;
    }

    /// <summary>Whoever answers such questions: the duty of any agency. Which of them, each question says.</summary>
    public async Task<Professional?> May(string? caller, CancellationToken stop) =>
        (await partnership.Current(stop)).Professional(caller) is { Duties.Count: > 0 } viewer ? viewer : null;

    /// <summary>Somebody on record beside what is said of somebody, as the viewer may see them.</summary>
    public async Task<Candidate> Beside(PersonId person, PersonGiven said, Professional viewer, CancellationToken stop)
    {
        var (seen, children) = ((Person?)null, new List<(PersonId, string, string)>());
        var of = await ChildrenOf(person, stop);
        foreach (var child in of)
        {
            if (await Picture(child, viewer, stop) is { } picture && picture.People.GetValueOrDefault(person) is { } there)
            {
                seen ??= there;
                children.Add((child, Say.Sentence(picture.ChildName()), there.InWords));
            }
        }

        seen ??= of.Count == 0 ? (await Alone(person, viewer, stop)).People.GetValueOrDefault(person) : null;

        return new(person, seen, children, seen is null ? [] : Compared.Of(said, seen));
    }

    /// <summary>Of somebody who is in no child's picture, such as an adult of whom only a list tells: what there is about them alone; for a duty that covers some children only, of its own agency's.</summary>
    internal async Task<Picture> Alone(PersonId person, Professional viewer, CancellationToken stop) =>
        Shown.Of(await pictures.Load(person, clock.GetUtcNow(), MaySee.CoversEveryChild(viewer) ? null : viewer.Agency, stop), new(viewer, Ground.Duty, Wall.None)).Picture;

    // As in the child's picture; or, of a child who is not theirs to open, what their own agency wrote or was given. Of their own family, nothing
    private async Task<Picture?> Picture(PersonId child, Professional viewer, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (await door.Open(child, viewer.Id, stop) is { } reader)
        {
            return Shown.Of(await pictures.Load(child, reader, now, stop), reader).Picture;
        }

        var own = (await ties.About(child, viewer.Id, stop)).Any(tie => tie.Professional == viewer.Id && tie.Kind is TieKind.OwnFamily);

        return own ? null : Shown.Of(await pictures.Load(child, now, viewer.Agency, stop), new(viewer, Ground.Duty, Wall.None)).Picture;
    }

    private async Task<bool> MayAnswer(OpenQuestion question, AgencyId from, Professional viewer, CancellationToken stop)
    {
        if (question.Candidates.Any(viewer.Is))
        {
            return false;
        }

        if (MaySee.CoversEveryChild(viewer) || from == viewer.Agency)
        {
            return true;
        }

        await using var ask = database.Command("select exists (select from chronology.mention join chronology.entry on entry.id = entry_id where person_id = any($1) and agency = $2)", question.Candidates.Select(person => person.Value).ToArray(), viewer.Agency.Value);

        return (bool)(await ask.ExecuteScalarAsync(stop))!;
    }

    /// <summary>In whose pictures somebody is.</summary>
    internal async Task<IReadOnlyList<PersonId>> ChildrenOf(PersonId person, CancellationToken stop)
    {
        await using var ask = database.Command("select child_id from pictures.member where person_id = $1 order by child_id limit 20", person.Value);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var found = new List<PersonId>();
        while (await rows.ReadAsync(stop))
        {
            found.Add(new(rows.GetGuid(0)));
        }

        return found;
    }
}
