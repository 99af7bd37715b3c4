namespace WholePicture.Access.SignIn.Unsent;

/// <summary>A form that came too late and is sent again is done once it was taken where it was to go, and not before: whatever goes wrong on the way, it is still there.</summary>
public static class SentAfterAll
{
    /// <summary>Looks at each form that was taken, whether it was such a one.</summary>
    public static IApplicationBuilder UseSentAfterAll(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        await next(http);
        if (HttpMethods.IsPost(http.Request.Method) && http.Response.StatusCode is StatusCodes.Status302Found && http.User.ProfessionalOf() is { } professional && http.Request.HasFormContentType
            && Guid.TryParse((await http.Request.ReadFormAsync(CancellationToken.None))["unsent"], out var form))
        {
            await http.RequestServices.GetRequiredService<UnsentForms>().Done(form, professional, CancellationToken.None);
        }
    });
}
