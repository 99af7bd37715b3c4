using System.Globalization;
using System.Text.Json.Nodes;
using WholePicture.Access;
using WholePicture.Chronology;
using WholePicture.Inbox.Requesting;
using WholePicture.Pictures;
using WholePicture.Pictures.Wording;
using WholePicture.Safeguards;
using WholePicture.Web.Pages.Recording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Requesting;

/// <summary>What somebody asks other agencies about a child.</summary>
public sealed record AskForm
{
    /// <summary>The longest question that is kept.</summary>
    public const int MostLetters = 2000;

    /// <summary>Made with the form: sent twice, it asks once.</summary>
    public Guid Key { get; init; }

    /// <summary>The agencies asked.</summary>
    public string[] Of { get; init; } = [];

    /// <summary>About whom besides the child.</summary>
    public Guid[] About { get; init; } = [];

    /// <summary>What is asked.</summary>
    public string? Question { get; init; }

    /// <summary>By the end of how many working days.</summary>
    public int Days { get; init; } = 2;

    /// <summary>The same, to be sent as another.</summary>
    public AskForm Again() => this with { Key = Guid.CreateVersion7() };

    /// <summary>An empty one, with the question that most often has to be asked.</summary>
    public static AskForm New() => new() { Key = Guid.CreateVersion7(), Question = "What do you hold, from when, and what do you think it means for the child?" };

    /// <summary>Each thing that is wrong, by the id of its field.</summary>
    public IReadOnlyList<(string Field, string Words)> Problems(Picture picture, Professional asker)
    {
        var found = new List<(string, string)>();
        if (Key == Guid.Empty)
        {
            found.Add(("question", "This form is not complete. Open it again from the child’s picture"));
        }

        if (Of.Length == 0)
        {
            found.Add(("of", "Choose whom you ask"));
        }

        found.AddRange(Of.Select(agency => new AgencyId(agency)).Where(agency => !MayBeAsked(agency, picture, asker))
            .Select(agency => ("of", $"{picture.Partnership.NameOf(agency)} cannot be asked here: nobody there would see it. Ring them")));
        if (string.IsNullOrWhiteSpace(Question) || Question.Length > MostLetters)
        {
            found.Add(("question", string.IsNullOrWhiteSpace(Question) ? "Say what you ask" : $"Ask in {MostLetters} letters or fewer"));
        }

        if (Days is < 0 or > 20)
        {
            found.Add(("days", "Choose by when"));
        }

        return found;
    }

    /// <summary>Whether a question would reach anybody there. Nobody asks their own agency here.</summary>
    public static bool MayBeAsked(AgencyId agency, Picture picture, Professional asker) =>
        agency != asker.Agency && MayAnswer.Anybody(agency, picture.Partnership, picture.Live().Where(involvement => involvement.Professional is { Left: null }).Select(involvement => involvement.Agency));

    /// <summary>One request for each agency.</summary>
    public IReadOnlyList<InformationRequest> Requests(Picture picture, Professional asker, DateTimeOffset now)
    {
        var people = People(picture);
        string[] about = [.. people.Select(id => Least(picture, id))];
        var due = Within.Days(Math.Max(Days, 1)).After(now);

        return [.. Of.Distinct(StringComparer.Ordinal).Select(agency =>
            new InformationRequest(Guid.CreateVersion7(), Key, picture.Child, asker.Id, new(agency), about, Question!.Trim(), now, Days == 0 ? Within.AtOnce.After(now) : due, []) { People = people })];
    }

    /// <summary>That it was asked, as an entry of the asker's agency: what looks for somebody who was not asked is then quiet (REQ CH-10, FP-05).</summary>
    public Filled Entry(Picture picture, Professional asker, DateTimeOffset now)
    {
        var people = People(picture);
        var entry = new JsonObject
        {
            ["kind"] = "information-asked",
            ["agency"] = asker.Agency.Value,
            ["author"] = asker.Id,
            ["reference"] = $"form-{Key}",
            ["happened"] = London.At(now).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
            ["known"] = now.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["howKnown"] = Say.Json(HowKnown.Seen),
            ["people"] = new JsonArray([.. people.Select(id => picture.AsKnown(id, id == picture.Child ? PersonRole.Child : PersonRole.Other))]),
            ["body"] = new JsonObject { ["of"] = new JsonArray([.. Of.Distinct(StringComparer.Ordinal).Select(agency => JsonValue.Create(agency))]), ["about"] = Question!.Trim() },
        };

        return new(entry, [.. people]) { HappensNow = true };
    }

    private PersonId[] People(Picture picture) => [picture.Child, .. About.Select(id => new PersonId(id)).Distinct().Where(id => id != picture.Child && picture.People.ContainsKey(id))];

    /// <summary>What another's records need to find somebody, and no more: never where they live.</summary>
    public static string Least(Picture picture, PersonId id)
    {
        var role = id == picture.Child ? "Child" : picture.NameFor(id);
        if (picture.People.GetValueOrDefault(id) is not { } person)
        {
            return $"{role}: ring to ask who this is";
        }

        return $"{role}: {person.Name ?? "name not recorded"}, {(person.Life.Born is { } born ? $"born {London.InWords(born)}" : "date of birth not recorded")}{(person.NhsNumber is { } number ? $", NHS number {number}" : "")}";
    }
}
