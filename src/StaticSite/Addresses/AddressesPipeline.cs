using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Addresses;

/// <summary>Keeps every address that was ever published: old ones lead on, and none gets lost.</summary>
public static class AddressesPipeline
{
    public static IPipeline Redirects(PageRenderer pages) => new Pipeline<RedirectList, IDocument>("Redirects")
    {
        Reads = source => source.Name == "redirects.yml",
        Catalogue = ReadRedirects.Of,
        Generates = catalogue => OldPages.Of(GatherRedirects.Of(catalogue, new DiagnosticBag()).Where(redirect => redirect.From != redirect.To))
            .Where(page => page.IsWritten)
            .Select(page => new GeneratedPage(page.Path) { AskedForAt = page.AskedForAt }),
        Index = (catalogue, diagnostics) => [new RedirectIndex(catalogue, diagnostics)],
        Compose = (_, _, _) => null,
        Link = (site, diagnostics) =>
        {
            var index = site.Index.Facts.Get<RedirectIndex>();
            CheckRedirects.Of(index, site, diagnostics);
            CheckMovedParts.Of(index, site, diagnostics);
            CheckOldAddresses.Of(index, site, diagnostics);
            return [new OldAddresses(index, site)];
        },
        Generate = site =>
            from page in site.Index.Facts.Get<RedirectIndex>().Pages
            where page.IsWritten
            let target = OldAddresses.LinkTo(page.Target, site)
            select pages.Render(page with { Target = target, Title = target.Words }, site),
    };

    public static IPipeline Manifest() => new Pipeline<AddressList, IDocument>("Addresses")
    {
        Reads = source => source.Name == AddressList.FileName,
        Catalogue = ReadAddresses.Of,
        Compose = (_, _, _) => null,
        Index = (catalogue, _) => [new PublishedAddresses(catalogue.Of<AddressList>().FirstOrDefault())],
        Link = (site, diagnostics) =>
        {
            var manifest = new AddressManifest(site);
            manifest.Check(diagnostics);
            return [manifest, manifest.Renamed];
        },
    };
}
