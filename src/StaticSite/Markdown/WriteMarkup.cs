using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticSite.Markdown;

/// <summary>Writes a syntax tree as markup. Costly to build and cheap to use again, by one thread at a time.</summary>
internal sealed class WriteMarkup : IDisposable
{
    private readonly MarkupWriter _writer = new();
    private readonly MarkupRenderer _renderer;

    public WriteMarkup(ParseMarkdown parser)
    {
        Parser = parser;
        _renderer = new MarkupRenderer(_writer);
        parser.Pipeline.Setup(_renderer);
        _renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new WriteLink());
        _renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new WriteAutolink());
        _renderer.ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new WriteHtmlBlockAsText());
        _renderer.ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new WriteHtmlInlineAsText());
        _renderer.ObjectRenderers.ReplaceOrAdd<HtmlCustomContainerRenderer>(new WriteEmbed());
        _renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new WriteTable());
        _renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.TaskLists.HtmlTaskListRenderer>(new WriteTask());
    }

    public ParseMarkdown Parser { get; }

    public void Dispose() => _writer.Dispose();

    public ImmutableArray<BodyPart> Blocks(MarkdownDocument document)
    {
        _renderer.Parts.Clear();
        _renderer.Render(document);
        _renderer.CloseProse();
        return _renderer.Parts.ToImmutable();
    }

    public Markup Phrase(MarkdownDocument document)
    {
        foreach (var leaf in document.Leaves())
            if (leaf.Inline is not null)
                _renderer.WriteChildren(leaf.Inline);
        return _renderer.Take();
    }

    /// <summary>The HTML renderer that our own pieces write through.</summary>
    private sealed class MarkupRenderer(MarkupWriter writer) : HtmlRenderer(writer)
    {
        public ImmutableArray<BodyPart>.Builder Parts { get; } = ImmutableArray.CreateBuilder<BodyPart>();

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
    }

    private sealed class WriteLink : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (link.IsImage)
            {
                renderer.Write("<img src=\"");
                WriteAddress(renderer, link, link.Url);
                renderer.Write("\" alt=\"").WriteEscape(PlainText.Of(link)).Write("\"");
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
            renderer.Write("\">");
            renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
    }

    private sealed class WriteAutolink : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            if (IsInLink(link))
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
            ((MarkupWriter)renderer.Writer).WriteHole(target.Path, target.Fragment);
        else
            renderer.WriteEscapeUrl(written);
    }

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

    private sealed class WriteEmbed : HtmlObjectRenderer<CustomContainer>
    {
        protected override void Write(HtmlRenderer renderer, CustomContainer container)
        {
            if (PlaceEmbeds.Of(container) is not { } embed)
                return;

            var markup = (MarkupRenderer)renderer;
            markup.CloseProse();
            markup.Parts.Add(embed);
        }
    }

    // A wide table scrolls by itself instead of the page; the keyboard reaches it like any scroll region. Markdig's own
    // writer aligns columns by style attributes, which the pages' security policy forbids, and heads columns by nothing.
    private sealed class WriteTable : HtmlObjectRenderer<Table>
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.Write("<section class=\"table-scroll\" aria-label=\"").WriteEscape(NameTables.Of(table))
                .Write("\" tabindex=\"0\"><table>\n");
            var part = "";
            var rowsHaveHeads = table is [TableRow { IsHeader: true } and [TableCell corner, ..], ..] && !HasWords(corner);
            foreach (var row in table.OfType<TableRow>())
            {
                Enter(renderer, ref part, row.IsHeader ? "thead" : "tbody");
                renderer.Write("<tr>");
                for (var column = 0; column < row.Count; column++)
                {
                    var cell = (TableCell)row[column];
                    var scope = row.IsHeader ? "col" : rowsHaveHeads && column == 0 ? "row" : "";
                    WriteCell(renderer, cell, HasWords(cell) ? scope : "", AlignmentOf(table, column));
                }

                renderer.Write("</tr>\n");
            }

            Enter(renderer, ref part, "");
            renderer.Write("</table></section>\n");
        }

        private static void Enter(HtmlRenderer renderer, ref string part, string next)
        {
            if (part == next)
                return;
            if (part.Length > 0)
                renderer.Write("</").Write(part).Write(">\n");
            if (next.Length > 0)
                renderer.Write("<").Write(next).Write(">\n");
            part = next;
        }

        // A head without words heads nothing; and if it is the one in the corner, the column below it heads the rows.
        private static bool HasWords(TableCell cell) => cell.Any(block => block is LeafBlock { Inline.FirstChild: not null });

        /// <param name="scope">What the cell heads, or empty.</param>
        private static void WriteCell(HtmlRenderer renderer, TableCell cell, string scope, string? alignment)
        {
            var isHeading = scope.Length > 0;
            if (isHeading)
                renderer.Write("<th scope=\"").Write(scope).Write("\"");
            else
                renderer.Write("<td");
            if (alignment is not null)
                renderer.Write(" class=\"").Write(alignment).Write("\"");
            renderer.Write(">");
            var implicitParagraph = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = cell.Count == 1;
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = implicitParagraph;
            renderer.Write(isHeading ? "</th>" : "</td>");
        }

        private static string? AlignmentOf(Table table, int column) => column < table.ColumnDefinitions.Count
            ? table.ColumnDefinitions[column].Alignment switch
            {
                TableColumnAlign.Center => "centered",
                TableColumnAlign.Right => "at-end",
                _ => null,
            }
            : null;
    }

    private sealed class WriteTask : HtmlObjectRenderer<Markdig.Extensions.TaskLists.TaskList>
    {
        protected override void Write(HtmlRenderer renderer, Markdig.Extensions.TaskLists.TaskList task) =>
            renderer.Write(task.Checked
                ? "<span class=\"task\" role=\"img\" aria-label=\"done\">☑</span>"
                : "<span class=\"task\" role=\"img\" aria-label=\"to do\">☐</span>");
    }
}
