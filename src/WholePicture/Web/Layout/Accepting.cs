namespace WholePicture.Web.Layout;

/// <summary>In which format an answer is asked for.</summary>
internal static class Accepting
{
    /// <summary>Whether JSON is preferred to a page (RFC 9110 §12.5.1). Browsers name HTML and never JSON first.</summary>
    public static bool WantsJson(this HttpRequest request) => (request.GetTypedHeaders().Accept ?? [])
        .OrderByDescending(kind => kind.Quality ?? 1)
        .Select(kind => kind.MediaType.Value)
        .FirstOrDefault(kind => kind is "application/json" or "text/html") == "application/json";
}
