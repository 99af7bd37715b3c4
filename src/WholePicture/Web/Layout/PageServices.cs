using WholePicture.Access.SignIn.Unsent;
using WholePicture.Matching;
using WholePicture.Web.Pages.Adults;
using WholePicture.Web.Pages.Recognising;
using WholePicture.Web.Pages.Children;
using WholePicture.Web.Pages.Glass;
using WholePicture.Web.Pages.Inbox;
using WholePicture.Web.Pages.Recording;
using WholePicture.Web.Pages.Searching;

namespace WholePicture.Web.Layout;

/// <summary>What pages need, and what stands in front of them.</summary>
public static class PageServices
{
    /// <summary>Adds pages; they live in <c>Web/Pages</c>.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddSingleton<ChildDoor>().AddSingleton<ChildViews>().AddSingleton<GlassTarget>().AddSingleton<Searcher>().AddSingleton<InboxReader>().AddSingleton<Explainer>().AddSingleton<PieceAlone>().AddSingleton<ComingUp>().AddSingleton<FormIntake>().AddSingleton<WhoKnows>().AddSingleton<QuestionStore>().AddSingleton<Asker>().AddSingleton<RecordReader>().AddSingleton<AdultDoor>();
        services.AddRazorPages(options => options.RootDirectory = "/Web/Pages");
        services.AddAntiforgery(options => options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddSmallerAnswers();

        return services;
    }

    /// <summary>Plain pages for what is not there and what went wrong; the headers come first so that those carry them too.</summary>
    public static IApplicationBuilder UsePages(this IApplicationBuilder app) => app
        .UseSecurityHeaders()
        .UseResponseCompression()
        .UseWhen(IsPage, pages => pages.UseExceptionHandler("/problem/500").UseStatusCodePagesWithReExecute("/problem/{0}"))
        // After those, so that their own pages are found
        .UseRouting()
        .UseAuthentication()
        .UseAuthorization()
        .UseSentAfterAll();

    // Those who call the API are answered in its own way
    private static bool IsPage(HttpContext http) => !http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
}
