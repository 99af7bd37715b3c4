using WholePicture.Casework.Contacts;
using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Lanes;

/// <summary>Letters an agency was sent: from then on it knows too.</summary>
internal static class Received
{
    public static IEnumerable<Spot> Of(Picture picture, AgencyId agency, Reach reach) => picture.All<Letter>()
        .Where(fact => fact.Body.To.Contains(agency) && fact.Entry.Agency != agency)
        .Select(fact => new Spot(Piece(picture, agency, fact.Entry, reach), Glyph.Letter, caption: Words(fact.Body)));

    private static Piece Piece(Picture picture, AgencyId agency, Entry entry, Reach reach)
    {
        var sent = Pieces.Of(picture, entry, reach);

        return sent with { Id = $"sent-{agency}-{entry.Id}", What = $"Sent by {picture.HeldBy(entry)}. {sent.What}" };
    }

    private static Caption? Words(Letter letter) => letter.Worried ? new("worried", true) : letter.Substances is { Count: > 0 } told
        ? new($"told of {Say.List(told.Select(substance => Say.Words(substance)))}")
        : null;
}
