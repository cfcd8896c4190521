using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace StaticSite.BrowserTests;

/// <summary>What axe finds in a page as it stands, and where. It runs in the page itself: pages of ours have no frames, and gathering
/// what it finds in several takes another window each time.</summary>
internal static class FindBarriers
{
    private const string Ask = """
        async root => (await axe.run(root, { resultTypes: ['violations'] })).violations
          .map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join('; ')}`)
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static Task<string[]> Barriers(this IPage page) => page.Locator(":root").Barriers();

    public static async Task<string[]> Barriers(this ILocator part)
    {
        Assert.Single(part.Page.Frames);
        await part.Page.EvaluateAsync(Axe);
        return await part.EvaluateAsync<string[]>(Ask);
    }
}
