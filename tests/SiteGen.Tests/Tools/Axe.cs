using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SiteGen.Tests.Tools;

/// <summary>
/// Axe on a page as it is open now, as often as its colours change: the script is given to the page once, and no second page is opened for the result,
/// as the package's own call does for pages with frames. Ours have none.
/// </summary>
internal static class Axe
{
    private static readonly Lazy<string> Script = new(() => new BundledAxeScriptProvider().GetScript());

    /// <summary>What is wrong, one line each; with <paramref name="rules"/>, by these rules only.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, params string[] rules)
    {
        Assert.Equal(0, await page.Locator("iframe, frame").CountAsync());
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(Script.Value);

        var found = await page.EvaluateAsync<JsonElement>(
            """
            async rules => {
                const result = await axe.run(document, rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {});
                return { asked: result.passes.length + result.violations.length, violations: result.violations.map(one => `${one.id}: ${one.help} ${one.nodes[0].html}`) };
            }
            """,
            rules);
        Assert.NotEqual(0, found.GetProperty("asked").GetInt32());
        return [.. found.GetProperty("violations").EnumerateArray().Select(violation => violation.GetString()!)];
    }
}
