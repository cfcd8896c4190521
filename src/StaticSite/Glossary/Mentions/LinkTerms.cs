using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StaticSite.Engine;
using StaticSite.Markdown;
using StaticSite.Settings;

namespace StaticSite.Glossary.Mentions;

/// <summary>Links the mentions of terms in each text. Published at the first barrier.</summary>
/// <param name="explains">Whether to note what became of every mention.</param>
public sealed class LinkTerms(TermIndex index, SiteSettings settings, bool explains) : IBodyStep, INotedFact<LinkTerms>
{
    [ThreadStatic]
    private static FlatText? _flat;

    private readonly TermIndex _index = index;
    private readonly SiteSettings _settings = settings;
    private readonly bool _explains = explains;

    public void Run(MarkdownDocument document, TextScope text)
    {
        ReportBrokenReferences.In(document, text, _index);
        var page = text.Page.State<PageMentions>();
        var mode = page.Mode ?? _settings.Mentions;
        page.Enter(text.Section, mode);
        foreach (var block in document.Leaves())
        {
            if (block is HeadingBlock { Level: <= 2, Parent: MarkdownDocument })
                page.StartSection(mode);
            if (block.Inline is null)
                continue;

            var flat = _flat ??= new FlatText();
            flat.Read(block.Inline);
            new LinkBlock(_index, text, block, flat, page, mode, BlockedBy(block, mode), _explains).Run();
        }
    }

    LinkTerms INoted<LinkTerms>.NotedBy(Questions<LinkTerms> questions)
    {
        var asked = new Questions<TermIndex>();
        questions.Note(new OfTerms(asked));
        return new LinkTerms(((INoted<TermIndex>)_index).NotedBy(asked), _settings, _explains);
    }

    /// <summary>What keeps every mention of a block from being linked by itself, or null.</summary>
    private MentionOutcome? BlockedBy(LeafBlock block, MentionMode mode)
    {
        if (block is HeadingBlock)
            return MentionOutcome.InHeading;
        if (mode == MentionMode.Off)
            return MentionOutcome.ModeOff;
        if (_settings.UnlinkedPlaces.HasFlag(UnlinkedPlaces.Quotations) && IsInside<QuoteBlock>(block))
            return MentionOutcome.InQuotation;
        if (_settings.UnlinkedPlaces.HasFlag(UnlinkedPlaces.Tables) && IsInside<TableCell>(block))
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

    private sealed record OfTerms(Questions<TermIndex> Asked) : IQuestion<LinkTerms>
    {
        // An explanation holds on to the terms that it is about.
        public bool IsAnsweredAlike(LinkTerms last, LinkTerms now) =>
            ReferenceEquals(last._settings, now._settings) && !last._explains && !now._explains &&
            Asked.AreAnsweredAlike(last._index, now._index);
    }
}
