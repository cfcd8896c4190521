using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.Glossary.Terms;
using StaticSite.Pages;

namespace StaticSite.Addresses;

/// <summary>Reports addresses that were published and lead nowhere, once for what went together: a page with all that is
/// on it, a term with its place in the glossary, sections of one page.</summary>
internal static class ReportLost
{
    private const string Redirects = "redirects";
    private const int MostNamed = 3;

    /// <param name="gone">What is published no longer, be it led on or not.</param>
    public static void Report(
        ImmutableArray<AddressLine> gone, LinkedSite site, IEnumerable<PublishedAddress> present, DiagnosticBag diagnostics)
    {
        var redirects = site.Get(RedirectIndex.Fact);
        var led = site.All(IRedirects.Facts)
            .SelectMany(list => list.Redirects.Select(redirect => redirect.Path).Concat(list.Withheld)).ToHashSet();
        var lost = gone.Where(line => !LeadsOn(line.Address, redirects) && !led.Contains(line.Address.Page)).ToArray();
        var pages = lost.Where(line => line.Address.Fragment.Length == 0).Select(line => line.Address.Page).ToHashSet();
        if (lost.Length == 0)
            return;

        PublishedAddress[] all = [.. present];
        var elsewhere = all.Where(address => address.Fragment.Length == 0).ToLookup(address => WithoutFolder(address.Page.FileName), StringComparer.Ordinal);
        foreach (var group in lost.GroupBy(line => CauseOf(line.Address, pages)))
            Report([.. group], diagnostics, all, page => Elsewhere(page.FileName, elsewhere));
    }

    // A page that has moved as a whole takes its fragments along, whoever leads it on.
    private static bool LeadsOn(PublishedAddress address, RedirectIndex redirects) =>
        redirects.Has(address) || redirects.Has(address with { Fragment = "" });

    /// <summary>The page that took an address along, or else the page that it was on.</summary>
    private static SitePath CauseOf(PublishedAddress address, HashSet<SitePath> pages) =>
        address.Page == GlossaryPage.Address && address.Fragment.Length > 0 &&
        SitePath.TryParse($"/{Term.Folder}{address.Fragment}.html", out var term) && pages.Contains(term) ? term : address.Page;

    private static void Report(
        ImmutableArray<AddressLine> lost, DiagnosticBag diagnostics, IEnumerable<PublishedAddress> present, Func<SitePath, string?> elsewhere)
    {
        var first = lost.FirstOrDefault(line => line.Address.Fragment.Length == 0) ?? lost[0];
        var page = first.Address.Page;
        var isPage = first.Address.Fragment.Length == 0;
        var others = lost.Where(line => line != first && !(isPage && line.Address.Page == page)).Select(line => line.Address).ToArray();
        var nearest = (isPage ? elsewhere(page) : null) ?? Nearest.To(first.Address.ToString(), diagnostics.Candidates(present.Select(address => address.ToString()))) ?? "…";
        diagnostics.Add(AddressDiagnostics.Disappeared.At(first.At, first.Address, nearest, AndOthers(others)) with
        {
            Names = isPage ? page.FileName : others.Length == 0 ? first.Address.ToString() : null,
            Missing = page.FileWithoutExtension,
            OrMissing = IsTerm(page) ? [Redirects] : [Redirects, FolderOf(page)],
        });
    }

    // Where all pages of a folder moved to another, each has the rest of its address.
    private static string? Elsewhere(string lost, ILookup<string, PublishedAddress> present)
    {
        var rest = WithoutFolder(lost);
        return present[rest].Concat(present[lost]).Concat(present[WithoutFolder(rest)].Where(address => address.Page.FileName == rest))
            .Where(address => Path.GetFileName(rest) != "index.html" || rest.Contains('/'))
            .Distinct().ToArray() is [var only] ? only.ToString() : null;
    }

    private static string WithoutFolder(string address) => address[(address.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private static string AndOthers(PublishedAddress[] others) => others.Length == 0 ? ""
        : $" The same is true of {string.Join(", ", others.Take(MostNamed).Select(address => $"'{address}'"))}"
            + (others.Length > MostNamed ? $" and {others.Length - MostNamed} more." : ".");

    private static bool IsTerm(SitePath page) => page != GlossaryPage.Address && Term.IdOf(page) is not null;

    // A page in a folder may come from any file there; another is made of the file or of the folder that has its name.
    private static string FolderOf(SitePath page) =>
        page.FileName.LastIndexOf('/') is >= 0 and var end ? page.FileName[..(end + 1)] : page.FileWithoutExtension + "/";
}
