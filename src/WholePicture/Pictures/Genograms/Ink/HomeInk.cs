using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Ink;
using WholePicture.Pictures.Genograms.Layout;

namespace WholePicture.Pictures.Genograms.Ink;

/// <summary>Draws the loop round a household, with round corners.</summary>
internal static class HomeInk
{
    private const double Corner = 9;

    public static XElement Draw(PlacedHome home, string twin) => Said.In(twin, [home.Household.Stated],
    [
        .. home.Parts.Select(part => Svg.Path(Round(part), $"home{Said.Dashes(home.Household.Sureness)}")),
        Svg.Words(home.Household.Label, home.Label.X, home.Label.Y, "teal-text strong backed"),
    ]);

    private static string Round(IReadOnlyList<Spot> corners)
    {
        var path = string.Concat(corners.Select((corner, place) =>
        {
            var (from, to) = (Towards(corner, corners[(place + corners.Count - 1) % corners.Count]), Towards(corner, corners[(place + 1) % corners.Count]));

            return FormattableString.Invariant($"{(place == 0 ? 'M' : 'L')}{from.X:0.#} {from.Y:0.#}Q{corner.X:0.#} {corner.Y:0.#} {to.X:0.#} {to.Y:0.#}");
        }));

        return $"{path}Z";
    }

    private static Spot Towards(Spot corner, Spot other)
    {
        var far = Math.Abs(other.X - corner.X) + Math.Abs(other.Y - corner.Y);
        var share = Math.Min(Corner, far / 2) / far;

        return new(corner.X + ((other.X - corner.X) * share), corner.Y + ((other.Y - corner.Y) * share));
    }
}
