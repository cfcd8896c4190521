using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Reports HTML that a text does not take: an element once, and not each of its tags and what is in it.</summary>
internal sealed class RefusedHtml(TextScope text)
{
    private readonly List<HtmlInline> _inlines = [];

    // Whoever mends these takes their end tags along, wherever blank lines put them.
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    /// <summary>A tag in the block that is being read.</summary>
    public void Add(HtmlInline inline) => _inlines.Add(inline);

    /// <summary>Reports the tags of one block.</summary>
    public void ReportInlines()
    {
        if (_inlines.Count == 0)
            return;

        _inlines.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        var tags = _inlines.ConvertAll(inline => HtmlTag.Read(inline.Tag));
        var ends = MatchEnds(tags);
        for (var i = 0; i < tags.Count; i = ends[i] + 1)
            Report(_inlines[i], _inlines[i].Tag, tags[i]);
        _inlines.Clear();
    }

    public void Report(HtmlBlock block)
    {
        var written = block.Lines.ToString().TrimStart();
        var isNew = false;
        HtmlTag? first = null;
        foreach (var tag in HtmlTag.In(written))
        {
            first ??= tag;
            isNew |= !IsPartOfReported(tag);
            _reported.Add(tag.Name);
        }

        if (isNew || first is null)
            Refuse(block, first is { } named ? $"<{(named.IsClosing ? "/" : "")}{named.Name}>" : written.Split('\n')[0], first ?? HtmlTag.None);
    }

    /// <summary>For each tag the place of its end tag, or its own.</summary>
    private static int[] MatchEnds(List<HtmlTag> tags)
    {
        var ends = new int[tags.Count];
        var open = new Dictionary<string, Stack<int>>(StringComparer.Ordinal);
        for (var i = 0; i < tags.Count; i++)
        {
            ends[i] = i;
            if (!open.TryGetValue(tags[i].Name, out var starts))
                open[tags[i].Name] = starts = new Stack<int>();
            if (!tags[i].IsClosing)
                starts.Push(i);
            else if (starts.TryPop(out var start))
                ends[start] = i;
        }

        return ends;
    }

    private void Report(HtmlInline inline, string written, HtmlTag tag)
    {
        if (IsPartOfReported(tag))
            return;

        _reported.Add(tag.Name);
        if (tag.IsAroundWords)
            text.Page.Diagnostics.Report(MarkdownDiagnostics.UnpairedTag, text.Locate(inline.Line, inline.Column), written,
                tag.IsClosing ? $"<{tag.Name}> before" : $"</{tag.Name}> behind");
        else
            Refuse(inline, tag.Name.Length > 0 ? $"<{(tag.IsClosing ? "/" : "")}{tag.Name}>" : written, tag);
    }

    private void Refuse(MarkdownObject html, string written, HtmlTag tag) => text.Page.Diagnostics.Report(
        MarkdownDiagnostics.RawHtml, text.Locate(html.Line, html.Column), written, HtmlAdvice.Of(tag));

    private bool IsPartOfReported(HtmlTag tag) => tag.IsClosing
        ? _reported.Contains(tag.Name)
        : tag.Name == HtmlTag.Summary && _reported.Contains(HtmlTag.Details);
}
