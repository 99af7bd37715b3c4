using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Lanes;

/// <summary>
/// The order of agencies' lanes: police on top and social care low, so that a delay falls visibly through everybody who was not told;
/// an agency of another area, at work with nobody here, stands last.
/// </summary>
internal static class LaneOrder
{
    private static readonly AgencyKind[] order =
    [
        AgencyKind.Police, AgencyKind.Midwifery, AgencyKind.HealthVisiting, AgencyKind.Gp, AgencyKind.Hospital, AgencyKind.MentalHealth, AgencyKind.TalkingTherapies,
        AgencyKind.School, AgencyKind.EarlyHelp, AgencyKind.Housing, AgencyKind.DomesticAbuseService, AgencyKind.SubstanceMisuse, AgencyKind.Probation, AgencyKind.Other,
        AgencyKind.SocialCare, AgencyKind.NotStated,
    ];

    public static IReadOnlyList<AgencyId> Of(Shown shown)
    {
        var picture = shown.Picture;

        return [.. picture.WithAPart()
            .Concat(picture.Entries.Concat(shown.HeldBack).Select(entry => entry.Agency))
            .Distinct()
            .Where(agency => picture.Partnership.KindOf(agency) is not AgencyKind.NotStated || picture.Entries.Any(entry => entry.Agency == agency && Drawable.IsDrawn(entry)))
            .OrderBy(agency => IsElsewhere(picture, agency))
            .ThenBy(agency => Array.IndexOf(order, picture.Partnership.KindOf(agency)))
            .ThenBy(agency => agency.Value, StringComparer.Ordinal)];
    }

    /// <summary>Whether it serves another area. A distant surgery says its area; a police force always does.</summary>
    public static bool IsElsewhere(Picture picture, AgencyId agency) =>
        picture.Partnership.Agency(agency) is { Area: not null, Kind: not AgencyKind.Police };
}
