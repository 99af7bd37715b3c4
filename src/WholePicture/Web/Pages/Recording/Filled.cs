using System.Text.Json.Nodes;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Recording;

/// <summary>What somebody made with a form.</summary>
/// <param name="Entry">The entry, as any client would send it.</param>
/// <param name="People">Who its people are, one by one as it names them: whoever chose them has said so, and nobody need be asked. None where nobody was chosen.</param>
public sealed record Filled(JsonObject Entry, IReadOnlyList<PersonId?> People)
{
    /// <summary>Whether it happens in the moment it is sent, so that nobody typed when.</summary>
    public bool HappensNow { get; init; }

    /// <summary>What somebody said with it: two that say the same are one, though a second lies between them.</summary>
    public JsonObject Said()
    {
        var said = Entry.DeepClone().AsObject();
        foreach (var moment in HappensNow ? new[] { "happened", "known" } : [])
        {
            said.Remove(moment);
        }

        return said;
    }
}
