namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>Places what is in a lane: first what lasts, then marks, then such words as fit.</summary>
internal static class LaneLayout
{
    private const double AheadOfToday = 22;

    public static PlacedLane Place(Lane lane, double top, TimeScale scale, Reach reach)
    {
        var height = Frame.HeightOf(lane);
        var ground = new Ground(new(Frame.Left, top + 1, Frame.Width - Frame.Left, height - 2), reach.Birth is { } birth ? scale.X(birth) : null);
        var spots = Spots(lane, top, scale, reach);
        // Nothing may cross today's line
        ground.Take(new(Frame.Today - 2, top, 4, height));
        spots.ForEach(spot => ground.Take(spot.Box));

        var (bars, labels) = lane.Kind switch
        {
            LaneKind.Help => HelpLayout.Place(lane, top, scale, ground),
            LaneKind.Police => PoliceLayout.Place(lane, top, scale, ground, spots),
            LaneKind.Disagreement => DisagreementLayout.Place(lane, top, scale, ground, spots),
            _ => AgencyLayout.Place(lane, top, scale, ground, spots),
        };

        return new(lane, top, height, spots, bars, labels);
    }

    private static List<PlacedSpot> Spots(Lane lane, double top, TimeScale scale, Reach reach)
    {
        var middle = top + Frame.MarksOf(lane);
        if (lane.Kind is LaneKind.Disagreement)
        {
            return [.. Sides(lane, true, top, scale), .. Sides(lane, false, top, scale)];
        }

        var past = Spread.Out(lane.Spots.Where(spot => spot.At <= reach.Today).Select(spot => (spot, scale.X(spot.At))));
        var ahead = Spread.Out(lane.Spots.Where(spot => spot.At > reach.Today).Select(spot => (spot, Frame.Today + AheadOfToday)));

        return [.. Within(past).Select(mark => new PlacedSpot(mark.Spot, mark.X, middle)), .. ahead.Select(mark => new PlacedSpot(mark.Spot, mark.X, middle))];
    }

    private static IEnumerable<PlacedSpot> Sides(Lane lane, bool solid, double top, TimeScale scale) =>
        Within(Spread.Out(lane.Spots.Where(spot => lane.Solid.Contains(spot.Pieces[0].Id) == solid).Select(spot => (spot, scale.X(spot.At)))))
            .Select(mark => new PlacedSpot(mark.Spot, mark.X, top + (solid ? DisagreementLayout.First : DisagreementLayout.Second)));

    // A run of marks pushed over an edge moves back inside as one
    private static IEnumerable<(Spot Spot, double X)> Within(List<(Spot Spot, double X)> marks)
    {
        if (marks.Count == 0)
        {
            return [];
        }

        var right = marks.ConvertAll(mark => mark.X);
        var limit = Frame.Today - 4;
        for (var at = marks.Count - 1; at >= 0; at--)
        {
            var half = PlacedSpot.WidthOf(marks[at].Spot.Glyph) / 2;
            right[at] = Math.Min(right[at], limit - half);
            limit = right[at] - half;
        }

        limit = Frame.Left;
        for (var at = 0; at < marks.Count; at++)
        {
            var half = PlacedSpot.WidthOf(marks[at].Spot.Glyph) / 2;
            right[at] = Math.Max(right[at], limit + half);
            limit = right[at] + half;
        }

        return marks.Select((mark, at) => (mark.Spot, right[at]));
    }
}
