using System.Collections.Frozen;
using System.Collections.Immutable;
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
        Generates = catalogue => catalogue.Of<RedirectList>()
            .SelectMany(list => list.Redirects)
            .Where(redirect => redirect.From.Fragment.Length == 0)
            .Select(redirect => new GeneratedPage(redirect.From.Page) { AskedForAt = redirect.FromAt }),
        Index = (catalogue, diagnostics) => [new RedirectIndex(catalogue, diagnostics)],
        Compose = (_, _, _) => null,
        Link = (site, diagnostics) =>
        {
            var index = site.Index.Facts.Get<RedirectIndex>();
            CheckRedirects.Of(index, site, diagnostics);
            return [new OldAddresses(index, site)];
        },
        Generate = site => site.Facts.Get<OldAddresses>().Redirects.Select(redirect => pages.Render(redirect, site)),
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
            return [manifest];
        },
    };
}
