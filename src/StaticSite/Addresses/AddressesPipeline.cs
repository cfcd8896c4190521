using StaticSite.Engine;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Addresses;

/// <summary>Keeps every address that was ever published: old ones lead on, and none gets lost.</summary>
internal static class AddressesPipeline
{
    public static IPipeline Redirects(PageRenderer pages) => new Pipeline<RedirectList>("Redirects")
    {
        Reads = AddressesFeature.Redirects.Includes,
        Catalogue = (source, _, diagnostics) => ReadRedirects.Read(source, diagnostics),
        Generates = catalogue => OldPages.Of(GatherRedirects.Gather(catalogue, new DiagnosticBag()).Where(redirect => redirect.From != redirect.To))
            .Where(page => page.IsWritten)
            .Select(page => new GeneratedPage(page.Path) { AskedForAt = page.AskedForAt }),
        Publishes =
        [
            RedirectIndex.Fact.AtIndex((catalogue, diagnostics) => new RedirectIndex(catalogue, diagnostics)),
            IRedirects.Facts.AtIndex(RedirectIndex.Fact),
            IMovedPages.Fact.AtIndex(RedirectIndex.Fact),
            IOldestAddresses.Fact.AtIndex(RedirectIndex.Fact),
            BarrierStep.CheckAtLink(Check, RedirectIndex.Fact, PublishedAddresses.Fact, IRedirects.Facts, IDrafts.Facts),
            IMovedAnchors.Fact.AtLink((site, _) => new OldAddresses(site.Get(RedirectIndex.Fact), site), RedirectIndex.Fact),
        ],
        Needs = [RedirectIndex.Fact, .. pages.Needs],
        Generate = site =>
            from page in site.Get(RedirectIndex.Fact).Pages
            where page.IsWritten
            let target = OldAddresses.LinkTo(page.Target, site)
            select pages.Render(page with { Target = target, Title = target.Words }, site),
    };

    public static IPipeline Manifest() => new Pipeline<AddressList>("Addresses")
    {
        Reads = source => source.Name == AddressList.FileName,
        Catalogue = (source, _, diagnostics) => ReadAddresses.Read(source, diagnostics),
        Publishes =
        [
            PublishedAddresses.Fact.AtIndex((catalogue, _) => new PublishedAddresses(catalogue.Of<AddressList>().FirstOrDefault())),
            AddressManifest.Fact.AtLink(AddressManifest.Of, PublishedAddresses.Fact, RedirectIndex.Fact, IRedirects.Facts),
            IRenames.Facts.AtLink((site, _) => site.Get(AddressManifest.Fact).Renamed, AddressManifest.Fact),
        ],
    };

    private static void Check(LinkedSite site, DiagnosticBag diagnostics)
    {
        var index = site.Get(RedirectIndex.Fact);
        CheckRedirects.Check(index, site, diagnostics);
        CheckMovedParts.Check(index, site, diagnostics);
        CheckOldAddresses.Check(index, site, diagnostics);
    }
}
