using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Web.Layout;
using WholePicture.Words.Json;

namespace WholePicture.Web.Pages;

/// <summary>Says plainly that something is not there, or went wrong, and what to do.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ProblemModel : PageModel
{
    /// <summary>What happened.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>What to do.</summary>
    public IReadOnlyList<string> Lines { get; private set; } = [];

    public IActionResult OnGet(int code) => Say(code);

    public IActionResult OnPost(int code) => Say(code);

    private IActionResult Say(int code)
    {
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        (Heading, Lines) = Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => ("Page not found", new[]
            {
                "If you typed the web address, check that it is right. If you followed a link, what it led to may belong to another partnership.",
                "A child’s page stays at the same address for ever, from before birth.",
            }),
            StatusCodes.Status400BadRequest => ("This address is not complete", ["Check the day, the time and the agency in the web address."]),
            >= 500 when HttpMethods.IsPost(Request.Method) => ("We cannot say whether that was kept", ["The answer was lost on its way. Open the page again and look: when it is not there, send it again. Sent twice, it is kept once.", "If a child may be in danger now, ring 999 or your partnership’s front door. Do not wait for this page."]),
            >= 500 => ("Something went wrong here", ["Nothing that was recorded is lost. Try again in a minute.", "If a child may be in danger now, ring 999 or your partnership’s front door. Do not wait for this page."]),
            _ => ("This cannot be shown", ["Go back and try another way."]),
        };

        // Nothing more can be said of it than its status, which is what "about:blank" means (RFC 9457 §4.2.1)
        return !Request.WantsJson() ? Page() : new JsonResult(new Problem("about:blank", Heading, Response.StatusCode, string.Join(' ', Lines)), HouseJson.Options)
        {
            ContentType = Problem.ContentType,
            StatusCode = Response.StatusCode,
        };
    }
}
