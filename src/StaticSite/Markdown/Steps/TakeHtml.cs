using System.Diagnostics.CodeAnalysis;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Takes the HTML that texts may hold into the tree, drops notes to oneself, and reports the rest, which the
/// renderer shows as text.</summary>
internal sealed class TakeHtml
{
    private readonly TextScope _text;
    private readonly RefusedHtml _refused;

    private readonly bool _hasRoomForContainer;

    private TakeHtml(TextScope text, bool hasRoomForContainer) =>
        (_text, _refused, _hasRoomForContainer) = (text, new RefusedHtml(text), hasRoomForContainer);

    /// <param name="hasRoomForContainer">Whether what a reader opens may be a container, which can do more than the element.</param>
    public static void In(MarkdownDocument document, string written, TextScope text, bool hasRoomForContainer)
    {
        if (written.Contains('<'))
            new TakeHtml(text, hasRoomForContainer).Read(document);
    }

    private void Read(ContainerBlock blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            switch (blocks[i])
            {
                case HtmlBlock { Type: HtmlBlockType.Comment } comment:
                    if (IsDropped(comment))
                        blocks.RemoveAt(i--);
                    break;
                case HtmlBlock html:
                    _refused.Report(html);
                    break;
                case DetailsBlock details:
                    ReportUnclosed(details);
                    Read(details);
                    if (_hasRoomForContainer && details is { IsClosed: true } and not [SummaryBlock { IsClosed: false }, ..])
                        blocks[i] = details.ToContainer();
                    break;
                case ContainerBlock inner:
                    Read(inner);
                    break;
                case LeafBlock { Inline: { FirstChild: not null } inlines } leaf:
                    Read(inlines);
                    _refused.ReportInlines();
                    if (leaf is ParagraphBlock && ShowsNothing(inlines))
                        blocks.RemoveAt(i--);
                    break;
            }
        }
    }

    private bool IsDropped(HtmlBlock comment)
    {
        var written = comment.Lines.ToString();
        var end = written.IndexOf("-->", StringComparison.Ordinal);
        if (end >= 0 && string.IsNullOrWhiteSpace(written[(end + 3)..]))
            return true;

        if (end < 0)
            Report(MarkdownDiagnostics.UnclosedComment, comment);
        else
            Report(MarkdownDiagnostics.TextBehindComment, comment);
        return end < 0;
    }

    private void ReportUnclosed(DetailsBlock details)
    {
        if (!details.IsClosed)
            Report(MarkdownDiagnostics.UnclosedDetails, details);
        else if (details is [SummaryBlock { IsClosed: false } summary, ..])
            Report(MarkdownDiagnostics.UnclosedSummary, summary);
    }

    private void Report(DiagnosticRule rule, Block block) =>
        _text.Page.Diagnostics.Report(rule, _text.Locate(block.Line, block.Column));

    // A line that is only <br> asks for room, which is the theme's part.
    private static bool ShowsNothing(ContainerInline inlines)
    {
        foreach (var inline in inlines)
            if (inline is not LineBreakInline && inline is not LiteralInline { Content.IsEmpty: true })
                return false;
        return true;
    }

    private void Read(ContainerInline inlines)
    {
        OpenTags? open = null;
        for (var inline = inlines.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            if (inline is HtmlInline html)
                Take(html, open ??= new OpenTags());
            else if (inline is ContainerInline inner)
                Read(inner);
            inline = next;
        }

        while (open?.TryPop(out var unclosed, out _) == true)
            _refused.Add(unclosed);
    }

    private void Take(HtmlInline html, OpenTags open)
    {
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            Drop(html);
            return;
        }

        var tag = HtmlTag.Read(html.Tag);
        if (IsInTemplate(html))
            return;
        if (tag.IsBreak)
            html.ReplaceBy(new LineBreakInline { IsHard = true, Span = html.Span, Line = html.Line, Column = html.Column });
        else if (!tag.IsAroundWords)
            _refused.Add(html);
        else if (!tag.IsClosing)
            open.Push(html, tag.Name);
        else if (open.Holds(tag.Name))
            Close(open, html, tag.Name);
        else
            _refused.Add(html);
    }

    // {{<figure src="a.png">}} is reported as a whole.
    private static bool IsInTemplate(HtmlInline html) =>
        html.PreviousSibling is LiteralInline { Content: var before } && before.AsSpan().EndsWith("{{");

    // With the space behind it, where words start or there was one before.
    private static void Drop(HtmlInline comment)
    {
        if (comment.NextSibling is LiteralInline { Content.CurrentChar: ' ' } behind && IsAfterSpace(comment))
        {
            behind.Content.Start++;
            behind.Column++;
            behind.Span.Start++;
        }

        comment.Remove();
    }

    private static bool IsAfterSpace(Inline inline) => inline.PreviousSibling switch
    {
        null or LineBreakInline => true,
        LiteralInline { Content: { IsEmpty: false } words } => words[words.End] == ' ',
        _ => false,
    };

    private void Close(OpenTags open, HtmlInline end, string name)
    {
        while (open.TryPop(out var start, out var opened))
        {
            if (opened == name)
            {
                PutAround(start, end, name);
                return;
            }

            _refused.Add(start);
        }
    }

    private static void PutAround(HtmlInline start, HtmlInline end, string name)
    {
        var around = new TagInline(name) { Span = new(start.Span.Start, end.Span.End), Line = start.Line, Column = start.Column };
        for (var inside = start.NextSibling; inside is not null && inside != end; inside = start.NextSibling)
        {
            inside.Remove();
            around.AppendChild(inside);
        }

        end.Remove();
        start.ReplaceBy(around);
    }

    /// <summary>The tags whose ends are still to come, within one paragraph, emphasis or link.</summary>
    private sealed class OpenTags
    {
        private readonly Stack<(HtmlInline Inline, string Name)> _tags = [];
        private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

        public void Push(HtmlInline inline, string name)
        {
            _tags.Push((inline, name));
            _counts[name] = _counts.GetValueOrDefault(name) + 1;
        }

        public bool Holds(string name) => _counts.GetValueOrDefault(name) > 0;

        public bool TryPop([NotNullWhen(true)] out HtmlInline? inline, [NotNullWhen(true)] out string? name)
        {
            var popped = _tags.TryPop(out var tag);
            (inline, name) = tag;
            if (popped)
                _counts[name!]--;
            return popped;
        }
    }
}
