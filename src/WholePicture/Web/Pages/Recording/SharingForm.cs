using System.Globalization;
using System.Text.Json.Nodes;
using WholePicture.Access;
using WholePicture.Casework.Sharing;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Recording;

/// <summary>A decision to share, or not to share, what one's own agency holds (REQ CH-09). Missing or refused consent asks for a reason, and stops nothing.</summary>
public sealed record SharingForm : IChildForm<SharingForm>
{
    /// <summary>So many of an agency's latest entries are offered at once; those before them are a step away.</summary>
    public const int Latest = 30;

    /// <inheritdoc/>
    public static string Draft => "sharing";

    /// <inheritdoc/>
    public static string First => "share-yes";

    /// <inheritdoc/>
    public Guid Key { get; init; }

    /// <summary>Whether it is shared; null until somebody has said.</summary>
    public bool? Share { get; init; }

    /// <summary>With which agencies.</summary>
    public string[] With { get; init; } = [];

    /// <summary>Which entries, by their agency's own references.</summary>
    public string[] Of { get; init; } = [];

    /// <summary>What it is shared for, or was wanted for.</summary>
    public string? Ground { get; init; }

    /// <summary>Where whoever it is about stands.</summary>
    public Consent Consent { get; init; }

    /// <summary>What allows it.</summary>
    public LegalBasis Basis { get; init; }

    /// <summary>Why it goes ahead without consent, or why it is not shared.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public SharingForm Again(Guid key) => this with { Key = key };

    /// <inheritdoc/>
    public static SharingForm New(DateTimeOffset now) => new() { Key = Guid.CreateVersion7(now) };

    /// <summary>The kind of entry a decision becomes.</summary>
    public static string KindOf(SharingForm form) => form.Share is true ? "information-shared" : "not-shared";

    /// <summary>
    /// Entries of an agency that it may share, the latest first. What its handling keeps with the agency, or with people it names, is not among them; nor is what is kept
    /// from somebody who could not be named again, since the record of its sharing would not be kept from them.
    /// </summary>
    public static IReadOnlyList<Entry> MayBeShared(Picture picture, AgencyId agency) =>
    [
        .. picture.Entries.Where(entry => entry.Agency == agency && entry.Body is not (InformationShared or NotShared or NoticeRead)
            && entry.Handlings.All(handling => !handling.OnlyThisAgency && handling.OnlyFor is null)
            && KeepSafe.CanBeKeptAgain(entry, picture)).Reverse(),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(string Field, string Words)> Problems(Picture picture, Professional author, DateTimeOffset now) =>
    [
        .. Wrong(Share is null, "share-yes", "Say whether you share it"),
        .. Wrong(Others(picture, author.Agency).Count == 0, "with", "Choose at least one agency"),
        .. Wrong(Chosen(picture, author.Agency).Count == 0, "of", "Choose what it is about"),
        .. Wrong(Share is true && string.IsNullOrWhiteSpace(Ground), "ground", "Say what it is shared for"),
        .. Wrong(Share is true && Basis is LegalBasis.NotRecorded, "basis", "Choose what allows it"),
        .. Wrong(Share is true && Basis is LegalBasis.Consent && Consent is not Consent.Given, "basis", "They have not agreed, so consent cannot be what allows it. Choose what else does"),
        .. Wrong(Share is true && Consent is Consent.Refused or Consent.NotSought && string.IsNullOrWhiteSpace(Reason), "reason", "Say why it goes ahead without consent. It does go ahead"),
        .. Wrong(Share is false && string.IsNullOrWhiteSpace(Reason), "reason", "Say why it is not shared"),
    ];

    /// <summary>The entry it becomes, and whom it is about. Whatever what is shared must never be learnt by, this is neither.</summary>
    public Filled Entry(Picture picture, Professional author, DateTimeOffset now)
    {
        var about = Chosen(picture, author.Agency);
        List<PersonId> never = [.. about.SelectMany(KeepSafe.KeptFrom).Distinct()];
        List<PersonId> others = [.. never.Where(id => id != picture.Child)];
        var entry = new JsonObject
        {
            ["kind"] = KindOf(this),
            ["agency"] = author.Agency.Value,
            ["author"] = author.Id,
            ["reference"] = $"form-{Key}",
            ["happened"] = London.At(now).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
            ["known"] = now.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["howKnown"] = Say.Json(HowKnown.Seen),
            ["people"] = new JsonArray([picture.AsKnown(picture.Child, PersonRole.Child), .. others.Select(id => picture.AsKnown(id, PersonRole.Other))]),
            ["body"] = Body(about, Others(picture, author.Agency)),
        };
        if (never.Count > 0)
        {
            entry["handling"] = new JsonObject { ["neverLearntBy"] = new JsonArray([.. never.Select(id => JsonValue.Create(AsKnownPerson.Ref(id)))]) };
        }

        return new(entry, [picture.Child, .. others]) { HappensNow = true };
    }

    private JsonObject Body(IEnumerable<Entry> about, IEnumerable<string> with)
    {
        var body = new JsonObject
        {
            ["of"] = new JsonArray([.. about.Select(entry => JsonValue.Create(entry.Reference))]),
            ["with"] = new JsonArray([.. with.Select(agency => JsonValue.Create(agency))]),
        };
        if (Share is not true)
        {
            (body["reason"], body["consent"]) = (Reason!.Trim(), Say.Json(Consent));
            if (!string.IsNullOrWhiteSpace(Ground))
            {
                body["ground"] = Ground.Trim();
            }

            return body;
        }

        (body["ground"], body["consent"], body["basis"]) = (Ground!.Trim(), Say.Json(Consent), Say.Json(Basis));
        if (!string.IsNullOrWhiteSpace(Reason))
        {
            body["despite"] = Reason.Trim();
        }

        return body;
    }

    private List<Entry> Chosen(Picture picture, AgencyId own) => [.. MayBeShared(picture, own).Where(entry => Of.Contains(entry.Reference))];

    private List<string> Others(Picture picture, AgencyId own) => [.. With.Distinct().Where(agency => agency != own.Value && picture.Partnership.Agency(new(agency)) is not null)];

    private static IEnumerable<(string, string)> Wrong(bool isSo, string field, string words) => isSo ? [(field, words)] : [];
}
