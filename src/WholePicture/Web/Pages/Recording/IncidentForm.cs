using System.Globalization;
using System.Text.Json.Nodes;
using WholePicture.Access;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Recording;

/// <summary>A police call-out to domestic abuse, as an officer types it who has no system that sends it (REQ DA-01). What is empty stays "not recorded".</summary>
public sealed record IncidentForm
{
    /// <summary>How many children can be named.</summary>
    public const int MostChildren = 4;

    private const string Format = "yyyy-MM-dd'T'HH:mm";

    /// <summary>Made with the form: sent twice, it is one entry.</summary>
    public Guid Key { get; init; }

    /// <summary>The force's own number.</summary>
    public string? Number { get; init; }

    /// <summary>When police were called, on a London clock.</summary>
    public string When { get; init; } = "";

    /// <summary>As graded that day.</summary>
    public Grade Grade { get; init; }

    /// <summary>What was alleged.</summary>
    public Behaviour[] Behaviours { get; init; } = [];

    /// <summary>Drink and drugs said to be part of it.</summary>
    public Substance[] Substances { get; init; } = [];

    /// <summary>Where the child was.</summary>
    public ChildAtScene Child { get; init; }

    /// <summary>Whether the person alleged to have done it was there when police came.</summary>
    public bool? SuspectThere { get; init; }

    /// <summary>Whether somebody was arrested.</summary>
    public bool Arrested { get; init; }

    /// <summary>How police know: seen, or told by whom.</summary>
    public HowKnown HowKnown { get; init; } = HowKnown.ToldByParent;

    /// <summary>Whoever was hurt.</summary>
    public NamedPerson Victim { get; init; } = new();

    /// <summary>Whoever is alleged to have done it.</summary>
    public NamedPerson Suspect { get; init; } = new();

    /// <summary>The children of the home; empty lines are left out.</summary>
    public NamedPerson[] Children { get; init; } = [];

    /// <summary>What whoever was hurt is to the children.</summary>
    public string? VictimIs { get; init; }

    /// <summary>What was said, in a sentence or two.</summary>
    public string? Account { get; init; }

    /// <summary>An empty one.</summary>
    public static IncidentForm New(DateTimeOffset now) => new() { Key = Guid.CreateVersion7(now), When = London.At(now).ToString(Format, CultureInfo.InvariantCulture) };

    /// <summary>Each thing that is wrong, by the id of its field.</summary>
    public IReadOnlyList<(string Field, string Words)> Problems(DateTimeOffset now) =>
    [
        .. string.IsNullOrWhiteSpace(Number) ? [("number", "Enter the force’s incident number")] : Array.Empty<(string, string)>(),
        .. At is not { } at ? [("when", "Enter the day and time of the call")]
            : London.Instant(at) > now.AddMinutes(5) ? [("when", "The call cannot be in the future")]
            : Array.Empty<(string, string)>(),
        .. Behaviours.Length == 0 ? [("behaviours", "Say what was alleged; “verbal abuse” when it was words only")] : Array.Empty<(string, string)>(),
        .. Victim.Problems("victim", "whoever was hurt"),
        .. Suspect.Problems("suspect", "whoever is alleged to have done it"),
        .. Children.SelectMany((child, place) => child.Problems($"child-{place}", $"child {place + 1}")),
        .. Victim.IsEmpty && Children.All(child => child.IsEmpty) ? [("victim-given", "Name whoever was hurt, or a child of the home: a piece about nobody reaches nobody")] : Array.Empty<(string, string)>(),
    ];

    /// <summary>The entry, as any client would send it.</summary>
    public JsonObject Entry(Professional author)
    {
        var children = Children.Where(child => !child.IsEmpty).ToList();
        var people = new JsonArray([
            .. Victim.IsEmpty ? Array.Empty<JsonNode>() : [Victim.As(PersonRole.Victim, "victim")],
            .. Suspect.IsEmpty ? Array.Empty<JsonNode>() : [Suspect.As(PersonRole.AllegedPerpetrator, "suspect")],
            .. children.Select((child, place) => child.As(PersonRole.Child, $"child-{place}")),
        ]);
        var statements = VictimIs is "mother" or "father" && !Victim.IsEmpty
            ? children.Select((_, place) => (JsonNode)new JsonObject { ["about"] = "victim", ["question"] = Say.Json(Question.ParentOf), ["answer"] = VictimIs, ["with"] = $"child-{place}" }).ToArray()
            : [];

        return new()
        {
            ["kind"] = "police-call-out",
            ["agency"] = author.Agency.Value,
            ["author"] = author.Id,
            ["reference"] = $"form-{Key}",
            ["happened"] = When,
            ["known"] = London.Instant(At!.Value).ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["howKnown"] = Say.Json(HowKnown),
            ["people"] = people,
            ["statements"] = new JsonArray(statements),
            ["body"] = Body(),
        };
    }

    private DateTime? At => DateTime.TryParseExact(When, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;

    private JsonObject Body()
    {
        var body = new JsonObject
        {
            ["number"] = Number!.Trim(),
            ["grade"] = Say.Json(Grade),
            ["behaviours"] = new JsonArray([.. Behaviours.Distinct().Select(one => JsonValue.Create(Say.Json(one)))]),
            ["substances"] = new JsonArray([.. Substances.Distinct().Select(one => JsonValue.Create(Say.Json(one)))]),
            ["child"] = Say.Json(Child),
            ["arrested"] = Arrested,
        };
        if (SuspectThere is { } there)
        {
            body["suspectThere"] = there;
        }

        if (!string.IsNullOrWhiteSpace(Account))
        {
            body["account"] = Account.Trim();
        }

        return body;
    }
}
