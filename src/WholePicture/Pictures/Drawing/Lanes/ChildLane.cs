using WholePicture.Casework.Contacts;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Lanes;

/// <summary>Who saw the child, who came and did not, and who did not write it down.</summary>
internal static class ChildLane
{
    public static Lane Of(Picture picture, Reach reach)
    {
        var name = picture.ChildName();
        var spots = picture.Entries.Where(entry => entry.IsOnChild(picture.Child)).Select(entry => Sighting(picture, entry, reach, name)).OfType<Spot>().ToList();

        return new("child", LaneKind.Child, Say.Sentence(name), Under(picture, name), spots, [.. BeforeBirth(picture, reach)]);
    }

    private static string Under(Picture picture, string name) => !picture.Life.IsUnborn(picture.Today) ? $"Who has seen {name}"
        : picture.Life.HasEnded(picture.Today) ? "The pregnancy ended" : "Not born yet";

    private static Spot? Sighting(Picture picture, Entry entry, Reach reach, string name)
    {
        var by = picture.HeldBy(entry);
        (Glyph Glyph, string What, string? Caption)? seen = entry.Body switch
        {
            Birth => (Glyph.Seen, "Born", null),
            Injury => (Glyph.Seen, $"Seen by {by}, injured", "injured"),
            Visit { Child: ChildSeen.Seen } => (Glyph.Seen, $"Seen by {by}", null),
            Visit { Child: ChildSeen.NotSeen } => (Glyph.NotSeen, $"Not seen by {by}", "not seen"),
            Visit { Child: ChildSeen.NotRecorded, Place: not VisitPlace.Telephone } when IsBorn(picture, entry) => (Glyph.NotSeen, $"Not recorded by {by} whether {name} was seen", null),
            PoliceCallOut { Child: ChildAtScene.InArms } => (Glyph.Seen, "Held in somebody’s arms when police were called", "in arms"),
            PoliceCallOut { Child: ChildAtScene.Present } => (Glyph.Seen, "There when police were called", "there"),
            PoliceCallOut { Child: ChildAtScene.NotRecorded } when IsBorn(picture, entry) => (Glyph.NotSeen, $"Not recorded by {by} where {name} was when police were called", null),
            _ => null,
        };

        return seen is not { } found ? null : new(
            new Piece($"seen-{entry.Id}", entry.DrawnAt(reach), entry.WhenInWords(), found.What, Pieces.Source(picture, entry)),
            found.Glyph, caption: found.Caption is { } words ? new(words) : null);
    }

    // The child had to be there to be seen
    private static bool IsBorn(Picture picture, Entry entry) => !picture.Life.IsUnborn(London.Day(entry.At()));

    private static IEnumerable<Stretch> BeforeBirth(Picture picture, Reach reach)
    {
        if (reach.Birth is { } birth && picture.All<Pregnancy>().Count == 0)
        {
            const string What = "No record was made of an unborn child";
            yield return new(new("before-birth", reach.From, "Before birth", What), StretchKind.Note, reach.From, birth, $"{What}.");
        }
    }
}
