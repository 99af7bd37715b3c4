using System.Globalization;
using System.Text.Json.Nodes;
using WholePicture.Access;
using WholePicture.Casework.Contacts;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Recording;

/// <summary>What somebody records of a contact with a family. Every field but when and where may stay empty; what is empty stays "not recorded".</summary>
public sealed record ContactForm : IChildForm<ContactForm>
{
    private const string Format = "yyyy-MM-dd'T'HH:mm";

    /// <inheritdoc/>
    public static string Draft => "visit";

    /// <inheritdoc/>
    public static string First => "when";

    /// <inheritdoc/>
    public Guid Key { get; init; }

    /// <summary>When, on a London clock.</summary>
    public string When { get; init; } = "";

    /// <summary>Where.</summary>
    public VisitPlace Place { get; init; }

    /// <summary>Whether the child was seen.</summary>
    public ChildSeen Child { get; init; }

    /// <summary>Who else was there. An array: a form does not fill any other list that is already there, and says nothing.</summary>
    public Guid[] There { get; init; } = [];

    /// <summary>What was seen.</summary>
    public string? Saw { get; init; }

    /// <summary>What worries them.</summary>
    public string? Doubts { get; init; }

    /// <summary>Who must never learn of it.</summary>
    public Guid[] NeverLearntBy { get; init; } = [];

    /// <inheritdoc/>
    public ContactForm Again(Guid key) => this with { Key = key };

    /// <inheritdoc/>
    public static ContactForm New(DateTimeOffset now) => new() { Key = Guid.CreateVersion7(now), When = London.At(now).ToString(Format, CultureInfo.InvariantCulture) };

    /// <inheritdoc/>
    public IReadOnlyList<(string Field, string Words)> Problems(Picture picture, Professional author, DateTimeOffset now) =>
    [
        .. At is not { } at ? [("when", "Enter the day and time of the contact")]
            : London.Instant(at) > now.AddMinutes(5) ? [("when", "The contact cannot be in the future")]
            : Array.Empty<(string, string)>(),
        .. Place is VisitPlace.NotRecorded ? [("place", "Say where it was")] : Array.Empty<(string, string)>(),
        .. Child is ChildSeen.Seen && Place is VisitPlace.Telephone or VisitPlace.Video ? [("seen", "By telephone or on a screen nobody is seen. Choose Not seen, and write what you heard")] : Array.Empty<(string, string)>(),
    ];

    /// <inheritdoc/>
    public Filled Entry(Picture picture, Professional author, DateTimeOffset now)
    {
        List<PersonId> others = [.. There.Concat(NeverLearntBy).Distinct().Select(id => new PersonId(id)).Where(id => id != picture.Child && picture.People.ContainsKey(id))];
        var entry = new JsonObject
        {
            ["kind"] = "visit",
            ["agency"] = author.Agency.Value,
            ["author"] = author.Id,
            ["reference"] = $"form-{Key}",
            ["happened"] = When,
            ["known"] = London.Instant(At!.Value).ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["howKnown"] = Say.Json(HowKnown.Seen),
            ["people"] = new JsonArray([picture.AsKnown(picture.Child, PersonRole.Child), .. others.Select(id => picture.AsKnown(id, There.Contains(id.Value) ? picture.RoleHere(picture.People[id]) : PersonRole.Other))]),
            ["body"] = Body(),
        };
        if (NeverLearntBy.Length > 0)
        {
            entry["handling"] = new JsonObject { ["neverLearntBy"] = new JsonArray([.. NeverLearntBy.Select(id => JsonValue.Create(AsKnownPerson.Ref(new(id))))]) };
        }

        return new(entry, [picture.Child, .. others]);
    }

    private DateTime? At => DateTime.TryParseExact(When, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;

    private JsonObject Body()
    {
        var body = new JsonObject { ["place"] = Say.Json(Place), ["child"] = Say.Json(Child) };
        Add(body, "saw", Saw);
        Add(body, "doubts", Doubts);

        return body;
    }

    private static void Add(JsonObject to, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            to[name] = value.Trim();
        }
    }
}
