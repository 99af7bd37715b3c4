using System.Text.Json.Nodes;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Recording;

/// <summary>What somebody made with a form.</summary>
/// <param name="Entry">The entry, as any client would send it.</param>
/// <param name="People">Who its people are, one by one as it names them: whoever chose them has said so, and nobody need be asked. None where nobody was chosen.</param>
public sealed record Filled(JsonObject Entry, IReadOnlyList<PersonId?> People);
