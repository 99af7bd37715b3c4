using WholePicture.Words.Json;

namespace WholePicture.Web;

/// <summary>A refusal as the API says it (RFC 9457). It tells what to put right and where, and never repeats what was sent.</summary>
/// <param name="Type">What sort of refusal it is, for a program.</param>
/// <param name="Title">The same for a person, always in the same words.</param>
/// <param name="Status">The status it is sent with.</param>
/// <param name="Detail">What to do about this one.</param>
/// <param name="Instance">Where what was refused is kept; null when it is not.</param>
/// <param name="Errors">Each field that is wrong, when fields are.</param>
public sealed record Problem(string Type, string Title, int Status, string Detail, string? Instance = null, IReadOnlyList<FieldProblem>? Errors = null) : IResult
{
    /// <summary>How it is labelled.</summary>
    public const string ContentType = "application/problem+json";

    /// <summary>The database does not answer. Whoever sent something must not believe that it was kept.</summary>
    public static Problem NotNow { get; } = new("urn:wholepicture:problem:not-now", "Not now", StatusCodes.Status503ServiceUnavailable,
        "Do not count on this having been kept. Send it again in a moment; with the same Idempotency-Key it is kept once.");

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (Status == StatusCodes.Status503ServiceUnavailable)
        {
            httpContext.Response.Headers.RetryAfter = "2";
        }

        return Results.Json(this, HouseJson.Options, ContentType, Status).ExecuteAsync(httpContext);
    }
}
