using System.Buffers;
using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Steps;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Writing;

/// <summary>Writes a syntax tree as markup. Costly to build and cheap to use again, by one thread at a time.</summary>
internal sealed class WriteMarkup : IDisposable
{
    private static readonly SearchValues<char> Unfit = SearchValues.Create("\"&'<>` \t\n");

    private readonly MarkupWriter _writer = new();
    private readonly MarkupRenderer _renderer;

    public WriteMarkup(ParseMarkdown parser)
    {
        Parser = parser;
        _renderer = new MarkupRenderer(_writer);
        parser.Pipeline.Setup(_renderer);
        _renderer.ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new WriteWords());
        _renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new WriteLink());
        _renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new WriteAutolink());
        _renderer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new WriteHeading());
        _renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new WriteCode());
        _renderer.ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new WriteHtmlBlockAsText());
        _renderer.ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new WriteHtmlInlineAsText());
        _renderer.ObjectRenderers.Add(new WriteContainer());
        _renderer.ObjectRenderers.Add(new WriteContainerTitle());
        _renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new WriteNotes());
        _renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new WriteNoteLink());
        _renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.TaskLists.HtmlTaskListRenderer>(new WriteTask());
        _renderer.ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new WriteParagraph());
        _renderer.ObjectRenderers.Add(new WriteTable());
        _renderer.ObjectRenderers.Add(new WriteDetails());
        _renderer.ObjectRenderers.Add(new WriteSummary());

        // It is a kind of emphasis, and the first writer that takes an inline gets it.
        _renderer.ObjectRenderers.Insert(0, new WriteTag());
    }

    public ParseMarkdown Parser { get; }

    /// <summary>What is written next.</summary>
    public TextScope Text
    {
        set => _writer.Text = value;
    }

    public void Dispose() => _writer.Dispose();

    public ImmutableArray<BodyPart> Blocks(MarkdownDocument document)
    {
        _renderer.Parts.Clear();
        _renderer.Render(document);
        _renderer.CloseProse();
        return _renderer.Parts.ToImmutable();
    }

    /// <summary>Inlines alone. Blocks that have no room here were reported; their words stay apart.</summary>
    public Markup Phrase(MarkdownDocument document)
    {
        var isFirst = true;
        foreach (var leaf in document.Leaves())
        {
            if (leaf.Inline is null && leaf is not CodeBlock)
                continue;

            if (!isFirst)
                _renderer.Write(' ');
            isFirst = false;
            if (leaf.Inline is { } inline)
                _renderer.WriteChildren(inline);
            else
                _renderer.WriteLeafRawLines(leaf, writeEndOfLines: true, escape: true);
        }

        return _renderer.Take();
    }

    /// <summary>Blocks, but one paragraph alone as what is in it. Parts that have no room here were reported; of containers the
    /// words stay.</summary>
    public Markup Cell(MarkdownDocument document)
    {
        if (CheckRoom.IsPhrase(document))
            return Phrase(document);

        _renderer.HasRoomForParts = false;
        _renderer.Render(document);
        _renderer.HasRoomForParts = true;
        return _renderer.Take();
    }

    /// <summary>The HTML renderer that our own pieces write through.</summary>
    private sealed class MarkupRenderer(MarkupWriter writer) : HtmlRenderer(writer)
    {
        public ImmutableArray<BodyPart>.Builder Parts { get; private set; } = ImmutableArray.CreateBuilder<BodyPart>();

        public bool HasRoomForParts { get; set; } = true;

        /// <summary>What was written so far. What is written next starts on a line of its own, whatever came before.</summary>
        public Markup Take()
        {
            previousWasLine = true;
            return writer.Take();
        }

        public void CloseProse()
        {
            if (Take() is { IsEmpty: false } markup)
                Parts.Add(new BodyPart.Prose(markup));
        }

        /// <summary>Some blocks as a body of its own. The headings stay those of the text around it.</summary>
        public Body Inside(IEnumerable<Block> blocks)
        {
            var (around, isInTightList) = (Parts, ImplicitParagraph);
            (Parts, ImplicitParagraph) = (ImmutableArray.CreateBuilder<BodyPart>(), false);
            foreach (var block in blocks)
                Write(block);
            CloseProse();
            var inside = new Body(Parts.ToImmutable(), []);
            (Parts, ImplicitParagraph) = (around, isInTightList);
            return inside;
        }
    }

    // A quotation mark behind a backslash is meant as it is, and a theme leaves those alone that are written as numbers.
    private sealed class WriteWords : LiteralInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline words)
        {
            if (words is { IsFirstCharacterEscaped: true, Content: { IsEmpty: false, CurrentChar: '"' or '\'' } })
            {
                renderer.Write(words.Content.CurrentChar == '"' ? "&#34;" : "&#39;");
                renderer.WriteEscape(words.Content.AsSpan()[1..]);
            }
            else
                base.Write(renderer, words);
        }
    }

    private sealed class WriteLink : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (ResolveAddresses.ReachesNothing(link))
            {
                WriteWords(renderer, link);
                return;
            }

            if (link.IsImage)
            {
                renderer.Write("<img src=\"");
                WriteAddress(renderer, link, link.Url);
                renderer.Write("\" alt=\"").WriteEscape(PlainText.Of(link)).Write("\"");
                WriteTitle(renderer, link);
                ShowPictures.WriteAttributes(renderer, link);
                renderer.Write(">");
                return;
            }

            if (IsInLink(link))
            {
                renderer.WriteChildren(link);
                return;
            }

            renderer.Write("<a href=\"");
            WriteAddress(renderer, link, link.Url);
            renderer.Write("\"");
            WriteTitle(renderer, link);
            renderer.Write(">");
            renderer.WriteChildren(link);
            renderer.Write("</a>");
        }

        // A link that leads nowhere, or a picture that nobody would see; what lies elsewhere can still be reached.
        private static void WriteWords(HtmlRenderer renderer, LinkInline link)
        {
            var isElsewhere = link is { IsImage: true, Url: { } url } && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
            if (isElsewhere && !IsInLink(link))
                renderer.Write("<a href=\"").WriteEscapeUrl(link.Url).Write("\">").WriteEscape(WordsOf(link)).Write("</a>");
            else if (link.IsImage)
                renderer.WriteEscape(WordsOf(link));
            else
                renderer.WriteChildren(link);
            if (!string.IsNullOrEmpty(link.Title))
                renderer.Write(" (").WriteEscape(link.Title).Write(")");
        }

        private static string WordsOf(LinkInline picture) => PlainText.Of(picture) is { Length: > 0 } words ? words : picture.Url ?? "";

        private static void WriteTitle(HtmlRenderer renderer, LinkInline link)
        {
            if (!string.IsNullOrEmpty(link.Title) && !WriteParagraph.HasCaption(link))
                renderer.Write(" title=\"").WriteEscape(link.Title).Write("\"");
        }
    }

    private sealed class WriteAutolink : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            if (IsInLink(link) || ResolveAddresses.ReachesNothing(link))
            {
                renderer.WriteEscape(link.Url);
                return;
            }

            renderer.Write("<a href=\"");
            WriteAddress(renderer, link, link.IsEmail ? "mailto:" + link.Url : link.Url);
            renderer.Write("\">").WriteEscape(link.Url).Write("</a>");
        }
    }

    // The parser lets an address in angle brackets stand in a link, and a link behind an image that has no end.
    private static bool IsInLink(Inline inline) => inline.Parent?.FindParentOfType<LinkInline>().Any() == true;

    private static void WriteAddress(HtmlRenderer renderer, Inline link, string? written)
    {
        if (ResolveAddresses.TargetOf(link) is { } target)
            ((MarkupWriter)renderer.Writer).WriteHole(target.Path, Fit(target.Fragment));
        else
            renderer.WriteEscapeUrl(written);
    }

    // An anchor has none of these; an address that leads to no anchor may.
    private static string Fit(string fragment) => fragment.AsSpan().ContainsAny(Unfit) ? Uri.EscapeDataString(fragment) : fragment;

    private sealed class WriteHtmlBlockAsText : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock block)
        {
            renderer.Write("<p>");
            renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: true);
            renderer.Write("</p>\n");
        }
    }

    private sealed class WriteHtmlInlineAsText : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline inline) => renderer.WriteEscape(inline.Tag);
    }

    private sealed class WriteContainer : HtmlObjectRenderer<TextContainer>
    {
        protected override void Write(HtmlRenderer renderer, TextContainer container)
        {
            var markup = (MarkupRenderer)renderer;
            if (PlaceEmbeds.Of(container) is not { } part || !markup.HasRoomForParts)
            {
                markup.WriteChildren(container);
                return;
            }

            markup.CloseProse();
            markup.Parts.Add(part is BodyPart.Contained contained ? contained with { Content = ContentOf(container, contained.Kind, markup) } : part);
        }

        private static ContainerText ContentOf(TextContainer container, ContainerKind kind, MarkupRenderer markup)
        {
            var (title, plain) = (Markup.Empty, "");
            if (container.Title?.Inline is { } inlines)
            {
                plain = PlainText.Of(inlines);
                markup.WriteChildren(inlines);
                title = markup.Take();
            }

            if (!kind.IsOfParts)
                return new ContainerText(title, plain, markup.Inside(container.Skip(container.Title is null ? 0 : 1)), []);

            var (before, parts) = SplitParts.Of(container);
            return new ContainerText(title, plain, markup.Inside(before),
                [.. parts.Select(part => new ContainerPart(NameHeadings.Of(part.Heading), markup.Inside(part.Blocks)))]);
        }
    }

    // Of one that there is no room for, or nothing known of.
    private sealed class WriteContainerTitle : HtmlObjectRenderer<ContainerTitle>
    {
        protected override void Write(HtmlRenderer renderer, ContainerTitle title)
        {
            renderer.Write("<p>");
            renderer.WriteLeafInline(title);
            renderer.WriteLine("</p>");
        }
    }

    private sealed class WriteCode : HtmlObjectRenderer<CodeBlock>
    {
        private readonly CodeBlockRenderer _plain = new();

        protected override void Write(HtmlRenderer renderer, CodeBlock block)
        {
            var markup = (MarkupRenderer)renderer;
            if (!markup.HasRoomForParts || ShownCode.PartOf(block) is not { } part)
            {
                _plain.Write(renderer, block);
                return;
            }

            markup.EnsureLine();
            markup.CloseProse();
            markup.Parts.Add(part);
        }
    }

    private sealed class WriteTask : HtmlObjectRenderer<Markdig.Extensions.TaskLists.TaskList>
    {
        protected override void Write(HtmlRenderer renderer, Markdig.Extensions.TaskLists.TaskList task)
        {
            var say = ((MarkupWriter)renderer.Writer).Say;
            renderer.Write("<span class=\"task\" role=\"img\" aria-label=\"").WriteEscape(say[task.Checked ? "layout.task-done" : "layout.task-open"])
                .Write(task.Checked ? "\">☑</span>" : "\">☐</span>");
        }
    }
}
