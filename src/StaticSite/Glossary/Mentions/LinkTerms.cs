using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;
using StaticSite.Settings;

namespace StaticSite.Glossary.Mentions;

/// <summary>Links the mentions of terms in each text.</summary>
/// <param name="explains">Whether to note what became of every mention.</param>
internal sealed class LinkTerms(bool explains) : IBodyStep
{
    [ThreadStatic]
    private static FlatText? _flat;

    public string Name => "link terms";

    public ImmutableArray<Fact> Needs => [TermIndex.Fact, SiteSettings.Fact];

    public BodyAspects Reads => BodyAspects.Sections | BodyAspects.LeftText | BodyAspects.Addresses;

    public BodyAspects Writes => BodyAspects.Mentions;

    public void Apply(ParsedText parsed)
    {
        var (document, text) = (parsed.Document, parsed.Scope);
        ReportBrokenReferences.Report(document, text);
        var settings = text.Page.Index.Get(SiteSettings.Fact);

        // An explanation holds on to the terms that it is about.
        if (explains)
            text.Page.Index.Get(TermIndex.Fact);
        var page = text.Page.State<PageMentions>();
        var mode = page.Mode ?? settings.Mentions;
        page.Enter(text.Section);
        if (settings.Everyday is not null)
            page.ReadTitle(text.Page.Index);
        var rules = new LinkRules(mode, settings, FolderOf(text));
        foreach (var block in document.Leaves())
        {
            if (block is HeadingBlock { Level: <= 2, Parent: MarkdownDocument })
                page.StartSection();
            if (block.Inline is null)
                continue;

            var flat = _flat ??= new FlatText();
            flat.Read(block.Inline);
            new LinkBlock(text, block, flat, page, rules, BlockedBy(block, mode, settings), explains).Run();
        }
    }

    // A part lies elsewhere, and is read as a piece of the page.
    private static string FolderOf(TextScope text)
    {
        var inside = SourceAddress.NameOf(text.Origin.Path, text.Page.Index);
        return inside[..(inside.LastIndexOf('/') + 1)];
    }

    /// <summary>What keeps every mention of a block from being linked by itself, or null.</summary>
    private static MentionOutcome? BlockedBy(LeafBlock block, MentionMode mode, SiteSettings settings)
    {
        if (block.IsTitle())
            return MentionOutcome.InHeading;
        if (mode == MentionMode.Off)
            return MentionOutcome.ModeOff;
        if (settings.UnlinkedPlaces.HasFlag(UnlinkedPlaces.Quotations) && IsInside<QuoteBlock>(block))
            return MentionOutcome.InQuotation;
        if (settings.UnlinkedPlaces.HasFlag(UnlinkedPlaces.Tables) && IsInside<TableCell>(block))
            return MentionOutcome.InTable;
        return null;
    }

    private static bool IsInside<TBlock>(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
            if (parent is TBlock)
                return true;
        return false;
    }
}
