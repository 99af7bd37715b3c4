using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace WholePicture.Tests.Web;

/// <summary>What shuts somebody out of a page, by axe (WCAG 2.2 AA and its best practice).</summary>
internal static class Axe
{
    // What passes is not carried back: on a long page that is most of the time
    private const string Look =
        """
        () => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })
          .then(found => found.violations.map(one => `${one.id}: ${one.nodes[0].html} ${one.nodes[0].any[0]?.message ?? ''}`))
        """;

    private static readonly string script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong with a page as it is drawn now, with the first place of each; nothing when all is well.</summary>
    public static async Task<string[]> Wrong(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(script);
        }

        return await page.EvaluateAsync<string[]>(Look);
    }
}
