using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;

namespace StaticSite.Markdown;

/// <summary>Finds the page behind every address that an author wrote, and refuses what no page should hold.</summary>
internal static class ResolveAddresses
{
    private static readonly object TargetKey = new();

    public static void In(MarkdownDocument document, TextScope text)
    {
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf.Inline is null)
                continue;

            foreach (var inline in leaf.Inline.Descendants())
            {
                if (inline is LinkInline link)
                    Resolve(link, link.Url ?? "", leaf, text);
                else if (inline is AutolinkInline { IsEmail: false } autolink)
                    Resolve(autolink, autolink.Url, leaf, text);
            }
        }
    }

    /// <summary>The page that a link leads to, or null for one that leaves the site.</summary>
    public static SiteAddress? TargetOf(Inline link) => link.GetData(TargetKey) as SiteAddress;

    private static void Resolve(Inline link, string written, LeafBlock leaf, TextScope text)
    {
        var page = text.Page;
        var at = text.Locate(link.Line, link.Column);
        if (link is LinkInline { IsImage: true } image && PlainText.Of(image).Length == 0)
            page.Diagnostics.Report(MarkdownDiagnostics.MissingImageText, at, written);

        switch (SiteAddress.Read(written, page.Path))
        {
            case AddressReading.External:
                break;
            case AddressReading.Refused:
                page.Diagnostics.Report(MarkdownDiagnostics.BadAddress, at, written);
                break;
            case AddressReading.LeavesSite:
                page.Diagnostics.Report(MarkdownDiagnostics.LeavesSite, at, written);
                break;
            case AddressReading.Internal(var address) when !page.Index.Addresses.Contains(address.Path):
                page.Diagnostics.Report(EngineDiagnostics.NoSuchPage, at, written,
                    Nearest.Hint(address.Path.FileName, page.Index.Addresses.Select(known => known.FileName)));
                break;
            case AddressReading.Internal(var address):
                link.SetData(TargetKey, address);
                var (section, title) = text.SectionOf(leaf);
                page.Add(new Link(at, LinkKind.Written, address.Path, address.Fragment, section, title));
                break;
        }
    }
}
