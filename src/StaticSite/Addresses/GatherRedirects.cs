using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Addresses;

/// <summary>Every old address that authors wrote: those that pages say they had, and then those of <c>redirects.yml</c>.</summary>
internal static class GatherRedirects
{
    public static ImmutableArray<Redirect> Gather(Catalogue catalogue, DiagnosticBag diagnostics) =>
    [
        .. catalogue.Of<IHasOldAddresses>().SelectMany(entry => AliasesOf(entry, diagnostics)),
        .. catalogue.Of<RedirectList>().SelectMany(list => list.Redirects),
    ];

    private static IEnumerable<Redirect> AliasesOf(IHasOldAddresses entry, DiagnosticBag diagnostics)
    {
        foreach (var written in entry.OldAddresses)
            if (entry.Path is { } page && ReadAddress.Read(written, diagnostics) is { } old)
                yield return new Redirect(old, new PublishedAddress(page, ""), written, written.At);
    }
}
