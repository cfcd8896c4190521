using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Finds the page behind every address that an author wrote, and refuses what no page should hold.</summary>
internal static class ResolveAddresses
{
    private static readonly object TargetKey = new();
    private static readonly object ReachesNothingKey = new();

    public static void Resolve(MarkdownDocument document, TextScope text)
    {
        foreach (var leaf in document.Leaves())
        {
            foreach (var inline in leaf.Inlines())
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

    /// <summary>Whether a link leads to nothing that readers could see. A site that lives with that shows the words alone.</summary>
    public static bool ReachesNothing(Inline link) => link.GetData(ReachesNothingKey) is not null;

    private static void Resolve(Inline link, string written, LeafBlock leaf, TextScope text)
    {
        var page = text.Page;
        var at = text.Locate(link.Line, link.Column);
        if (link is LinkInline { IsImage: true } && written.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            page.Diagnostics.Report(MarkdownDiagnostics.PictureInside, at, written.Split(',')[0]);
            return;
        }

        if (link is LinkInline { IsImage: true } image && PlainText.Of(image).Length == 0)
            page.Diagnostics.Report(MarkdownDiagnostics.MissingImageText, at, written);
        else if (link is LinkInline { IsImage: false, FirstChild: null })
            page.Diagnostics.Report(MarkdownDiagnostics.LinkWithoutWords, at, written);

        var reading = Read(link, written, at, text);
        if ((MeantAddress.OfWeb(written) ?? (IsUnknown(reading, page) ? MeantAddress.Of(written, at.Path, page) : null)) is { } meant)
        {
            page.Diagnostics.Add(EngineDiagnostics.NoSuchPage.At(at, written, Nearest.Offer(meant)) with
            { Fix = ColumnOf(link, at) is { } start ? Fix.Replace(at with { Column = start }, written, meant) : null });
            link.SetData(ReachesNothingKey, true);
            return;
        }

        switch (reading)
        {
            case AddressReading.External when link is LinkInline { IsImage: true }:
                page.Diagnostics.Report(MarkdownDiagnostics.ForeignPicture, at, written);
                link.SetData(ReachesNothingKey, true);
                break;
            case AddressReading.External:
                if (link is LinkInline { IsAutoLink: false } && OwnMachine.Find(written, at, ColumnOf(link, at), page) is { } own)
                    page.Diagnostics.Add(own);
                break;
            case AddressReading.Refused when written.Length == 0:
                page.Diagnostics.Report(MarkdownDiagnostics.NoAddress, at);
                break;
            case AddressReading.Unfinished:
                page.Diagnostics.Report(MarkdownDiagnostics.UnfinishedAddress, at, written);
                break;
            case AddressReading.Refused:
                page.Diagnostics.Report(MarkdownDiagnostics.BadAddress, at, written);
                break;
            case AddressReading.LeavesSite:
                page.Diagnostics.Report(MarkdownDiagnostics.LeavesSite, at, written);
                link.SetData(ReachesNothingKey, true);
                break;
            case AddressReading.Internal(var address) when IsUnknown(reading, page) && page.Index.All(IDrafts.Facts).Any(drafts => drafts.Has(address.Path)):
                page.Diagnostics.Report(MarkdownDiagnostics.LinkToDraft, at, written);
                break;
            case AddressReading.Internal(var address) when IsUnknown(reading, page):
                page.Diagnostics.Add(NearestPage.Report(written, address.Path, page, at, ColumnOf(link, at) ?? 0));
                link.SetData(ReachesNothingKey, true);
                break;
            case AddressReading.Internal when written == "#":
                page.Diagnostics.Report(MarkdownDiagnostics.LinkNowhere, at);
                break;
            case AddressReading.Internal(var address):
                link.SetData(TargetKey, address);
                var (section, title) = text.SectionOf(leaf);
                page.Add(new Link(at, LinkKind.Written, address.Path, address.Fragment, section, title)
                { FragmentColumn = ColumnOf(link, at) is { } column ? FragmentColumn(column, written, address.Fragment) : 0 });
                break;
        }
    }

    private static bool IsUnknown(AddressReading reading, PageScope page) => reading switch
    {
        AddressReading.Refused => true,
        AddressReading.Internal(var address) => !page.Index.Addresses.Contains(address.Path),
        _ => false,
    };

    private static AddressReading Read(Inline link, string written, SourceLocation at, TextScope text)
    {
        // What stands behind a name is seen from where that is said.
        var page = text.Page;
        var line = link is LinkInline { Reference: { } definition } ? definition.Line : link.Line;
        var reading = SiteAddress.Read(written, text.Locate(line, 0).Path, page);

        // What is included misses what would be there for its own folder.
        if (IsUnknown(reading, page) && text.BaseAt(line) is var seenFrom && seenFrom != page.Path)
            reading = SiteAddress.Read(written, seenFrom);
        if (reading is not AddressReading.Internal(var address))
            return reading;

        var place = ColumnOf(link, at) is { } column ? at with { Column = column } : (SourceLocation?)null;
        return new AddressReading.Internal(FollowMoved.Follow(address, written, place, at, page));
    }

    // One that is written in percent signs has no place to mend.
    private static int FragmentColumn(int column, string written, string fragment) =>
        written.EndsWith(fragment, StringComparison.Ordinal) ? column + written.IndexOf('#', StringComparison.Ordinal) + 1 : 0;

    /// <summary>Where the address is written, if that is on the line on which the link starts.</summary>
    private static int? ColumnOf(Inline link, SourceLocation at) =>
        link is LinkInline { UrlSpan: { IsEmpty: false } url } whole && !whole.Descendants<LineBreakInline>().Any()
            ? at.Column + url.Start - link.Span.Start
            : null;
}
