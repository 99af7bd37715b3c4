using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Sharing;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A relative tells an agency about abuse by an adult in a child's life, and it has gone no further (REQ FP-10).</summary>
public sealed class RelativeToldOfAbuse : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "relative-told-of-abuse",
        LooksFor = "Somebody other than the parents told an agency about abuse by an adult in the child's life, and social care has not had it.",
        Asks = "The agency's safeguarding lead shares it with the child's social worker, and an outcome is written.",
        QuietWhen = "the agency has shared it with social care, or social care has read it",
        Taught = ["REQ FP-10", "REQ CH-11", "REQ FP-05", "L-04", "K 6.24", "K 6.65"],
        Within = Within.Days(1),
        SpeaksFromOnePiece = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var told in picture.All<Disclosure>().Where(fact => fact.Entry.Given.HowKnown is HowKnown.ToldByOther && fact.Entry.Has(PersonRole.Discloser)))
        {
            if (picture.Partnership.KindOf(told.Entry.Agency) is not AgencyKind.SocialCare && !HasReachedSocialCare(picture, told.Entry))
            {
                yield return Card.Raise(picture,
                    $"{Say.Sentence(told.Entry.Happened.OnInWords)} somebody close to an adult in this child's life told {picture.Name(told.Entry.Agency)} about abuse. No record says that social care has it.",
                    [told.Entry],
                    [new(Role.GpSafeguarding, told.Entry.Agency), .. Tell.SocialCare(picture)],
                    about: told.Entry.Id.ToString());
            }
        }
    }

    private static bool HasReachedSocialCare(Picture picture, Entry told) =>
        picture.All<InformationShared>().Any(shared => shared.Entry.Agency == told.Agency && shared.Body.Of.Contains(told.Reference)
            && shared.Body.With.Any(agency => picture.Partnership.KindOf(agency) is AgencyKind.SocialCare))
        || picture.ReadingsOf(told).Any(read => picture.Partnership.KindOf(read.Agency) is AgencyKind.SocialCare);
}
