using System.Collections.Concurrent;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures.Wording;

/// <summary>Who holds an entry, in the fewest words that leave no doubt: "police", "midwife"; by name where two of a kind hold something.</summary>
public static class Holder
{
    private static readonly Func<Picture, ConcurrentDictionary<AgencyId, string>> said = _ => new();

    /// <summary>The holder of an entry.</summary>
    public static string HeldBy(this Picture picture, Entry entry) => picture.InShort(entry.Agency);

    /// <summary>An agency in a word or two.</summary>
    public static string InShort(this Picture picture, AgencyId agency) => picture.Once(said).GetOrAdd(agency, Shorten, picture);

    private static string Shorten(AgencyId agency, Picture picture)
    {
        var kind = picture.Partnership.KindOf(agency);
        var several = picture.WithAPart().Count(other => picture.Partnership.KindOf(other) == kind) > 1;

        return several ? picture.Partnership.NameOf(agency) : Noun(kind) ?? Visitor(picture, agency, kind) ?? picture.Partnership.NameOf(agency);
    }

    // Family nurse, health visitor: what the family calls whoever comes
    private static string? Visitor(Picture picture, AgencyId agency, AgencyKind kind) => kind is not AgencyKind.HealthVisiting ? null : picture.Involvements
        .Where(involvement => involvement.Agency == agency)
        .Select(involvement => involvement.Professional?.Title is { Length: > 0 } title ? Badge.InWords(title, involvement.Role) : null)
        .LastOrDefault(title => title is not null) ?? "health visitor";

    private static string? Noun(AgencyKind kind) => kind switch
    {
        AgencyKind.Police => "police",
        AgencyKind.SocialCare => "social care",
        AgencyKind.Midwifery => "midwife",
        AgencyKind.Gp => "GP",
        AgencyKind.MentalHealth => "mental health",
        AgencyKind.TalkingTherapies => "talking therapies",
        AgencyKind.Housing => "housing",
        AgencyKind.Hospital => "hospital",
        AgencyKind.DomesticAbuseService => "domestic abuse support",
        AgencyKind.Probation => "probation",
        AgencyKind.SubstanceMisuse => "drug and alcohol service",
        _ => null,
    };
}
