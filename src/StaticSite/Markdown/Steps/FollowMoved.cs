using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Leads what an author wrote on to where it is now, so that readers need not be, and offers to write that.</summary>
internal static class FollowMoved
{
    /// <param name="at">Where the address is written, or null if that is not known well enough to mend it.</param>
    /// <param name="link">Where its finding belongs.</param>
    public static SiteAddress Follow(SiteAddress address, string written, SourceLocation? at, SourceLocation link, PageScope page)
    {
        if (page.Index.Ask(IMovedPages.LeadsTo, address) is not { } now)
            return address;

        page.Diagnostics.Add(MarkdownDiagnostics.OldAddress.At(link, written, now) with
        { Fix = at is { } place ? Fix.Replace(place, written, Rewritten(written, now, link.Path, page)) : null });
        return now;
    }

    /// <summary>With the extension of the file or that of the page, as the author wrote the old one.</summary>
    private static string Rewritten(string written, SiteAddress now, string file, PageScope page)
    {
        var address = now.Path.RelativeTo(page.Path);
        if (Path.GetExtension(written.Split('#')[0]) is (".md" or ".yml") and { } extension)
            address = SourceAddress.To(now.Path, file, page.Index) ?? Path.ChangeExtension(address, extension);
        return now.Fragment.Length == 0 ? address : $"{address}#{PercentEncoding.Encode(now.Fragment)}";
    }
}
