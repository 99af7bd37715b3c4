using System.Globalization;
using System.Text.Json.Nodes;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Recording;

/// <summary>Names somebody in an entry as they are known, so that it finds them.</summary>
internal static class AsKnownPerson
{
    /// <summary>A person of the picture, in a role.</summary>
    public static JsonObject AsKnown(this Picture picture, PersonId id, PersonRole role)
    {
        var person = picture.People.GetValueOrDefault(id);
        var named = new JsonObject { ["as"] = Say.Json(role), ["ref"] = Ref(id) };
        var latest = person?.Records.Select(record => record.Given).FirstOrDefault(given => given.Name is not null);
        Add("nhsNumber", person?.NhsNumber?.ToString());
        Add("given", latest?.Given);
        Add("family", latest?.Family);
        Add("born", person?.Life.Born?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("unnamed", latest is null && person?.NhsNumber is null ? "not named" : null);

        return named;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                named[name] = value.Trim();
            }
        }
    }

    /// <summary>What the entry calls them.</summary>
    public static string Ref(PersonId id) => $"p-{id}";
}
