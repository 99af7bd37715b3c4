using Microsoft.AspNetCore.Antiforgery;
using WholePicture.Access.Stores;

namespace WholePicture.Access.SignIn.Unsent;

/// <summary>
/// Catches what somebody sends from a page that they were signed out of meanwhile, so that it is not lost. Nothing is done with it.
/// Whose it is, is known by the session that has ended and by the seal of the form, which is theirs alone.
/// </summary>
public sealed class TooLate(SessionStore sessions, PartnershipStore partnership, UnsentForms unsent, IAntiforgery seals)
{
    private const string Seal = "__RequestVerificationToken";
    private const int MostFields = 500;
    private const int MostLetters = 200_000;

    // A letter is at most nine bytes on its way, and nothing is read of what could not be kept
    private const long MostBytes = 9L * MostLetters;

    /// <summary>Keeps the form; false when it is nobody’s, or no form of ours.</summary>
    public async Task<bool> Catch(HttpContext http, string? token)
    {
        // A draft that a page saves by itself is not something somebody meant to send
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType || http.Request.ContentLength is null or > MostBytes || http.Request.Headers.ContainsKey(Drafting.Header) || token is null
            || await sessions.FindEnded(new(token), http.RequestAborted) is not { } session
            || (await partnership.Current(http.RequestAborted)).Professional(session.Professional) is null)
        {
            return false;
        }

        var anybody = http.User;
        http.User = ProfessionalIdentity.Of(session);
        try
        {
            return await seals.IsRequestValidAsync(http) && await Keep(http, session.Professional);
        }
        finally
        {
            http.User = anybody;
        }
    }

    private async Task<bool> Keep(HttpContext http, string professional)
    {
        var fields = (await http.Request.ReadFormAsync(http.RequestAborted)).Where(field => field.Key != Seal)
            .SelectMany(field => field.Value.Select(value => new UnsentForm.Field(field.Key, value ?? ""))).ToList();
        if (fields.Count > MostFields || fields.Sum(field => field.Name.Length + field.Value.Length) > MostLetters)
        {
            return false;
        }

        await unsent.Keep(professional, http.Request.Path + http.Request.QueryString, fields, http.RequestAborted);

        return true;
    }
}
