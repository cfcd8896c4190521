using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticSite.Tests.Markdown.GitHub;

/// <summary>What HTML says and how it is built, whoever wrote it: elements, texts, where links and pictures lead. Left out is what
/// each writes its own way: classes, anchors, how a note leads back, the box of a task, colours in code, white space.</summary>
internal static class Outline
{
    private static readonly HtmlParser Parser = new();

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr", "table", "thead", "tbody", "tr", "th", "td",
        "section", "details", "summary", "dl", "dt", "dd", "div",
    };

    /// <param name="page">Where the page stands that shows it.</param>
    public static string Of(string html, Uri page)
    {
        var body = Parser.ParseDocument($"<body>{html}").Body!;
        foreach (var back in body.QuerySelectorAll("a.note-back, a.footnote-backref, .visually-hidden, span[id]:empty").ToArray())
            back.Remove();
        foreach (var task in body.QuerySelectorAll("input[type=checkbox], span.task").ToArray())
            task.Replace(body.Owner!.CreateTextNode(task.HasAttribute("checked") || task.TextContent == "☑" ? "[x]" : "[ ]"));

        var outline = new StringBuilder();
        WriteInside(body, page, outline);
        return Tidy(outline);
    }

    /// <summary>What another program wrote, as it would be here, where a page has a title already, and where what leads to no page of
    /// the site shows as words: the examples are no site.</summary>
    /// <param name="ours">What is here; what it links to is no page of the site, but none that shows as words either.</param>
    public static string OfOthers(string html, string ours, Uri page)
    {
        var body = Parser.ParseDocument($"<body>{html}").Body!;
        var kept = Parser.ParseDocument($"<body>{ours}").QuerySelectorAll("a[href], img[src]")
            .Select(element => Resolved(element.GetAttribute("href") ?? element.GetAttribute("src")!, page)).ToHashSet(StringComparer.Ordinal);
        foreach (var picture in body.QuerySelectorAll("img[src]").Where(picture => IsNowhere(picture.GetAttribute("src")!)).ToArray())
            picture.Replace(body.Owner!.CreateTextNode(
                (picture.GetAttribute("alt") is { Length: > 0 } words ? words : picture.GetAttribute("src")) + TitleOf(picture)));
        foreach (var link in body.QuerySelectorAll("a[href]").Where(link => IsNowhere(link.GetAttribute("href")!)).ToArray())
            link.Replace([.. link.ChildNodes, body.Owner!.CreateTextNode(TitleOf(link))]);
        return Of(body.InnerHtml.Replace("<h1>", "<h2>", StringComparison.Ordinal).Replace("</h1>", "</h2>", StringComparison.Ordinal), page);

        bool IsNowhere(string address) =>
            !address.StartsWith('#') && !address.StartsWith("http", StringComparison.Ordinal) && !kept.Contains(Resolved(address, page));
    }

    private static string Resolved(string address, Uri page) => Uri.TryCreate(page, address, out var target) ? target.AbsoluteUri : address;

    private static string TitleOf(IElement element) => element.GetAttribute("title") is { Length: > 0 } title ? $" ({title})" : "";

    private static void WriteInside(INode parent, Uri page, StringBuilder outline)
    {
        foreach (var node in parent.ChildNodes)
            switch (node)
            {
                case IText text:
                    outline.Append(text.Data.Replace('\n', ' '));
                    break;
                case IElement { LocalName: "section" } element:
                    WriteInside(element, page, outline);
                    break;
                case IElement { LocalName: "br" }:
                    outline.Append("\n<br>\n");
                    break;
                case IElement { LocalName: "pre" } element:
                    outline.Append("\n<pre>").Append(element.TextContent.TrimEnd('\n').Replace("\n", "⏎", StringComparison.Ordinal)).Append("</pre>\n");
                    break;
                case IElement element:
                    Write(element, page, outline);
                    break;
            }
    }

    private static void Write(IElement element, Uri page, StringBuilder outline)
    {
        var edge = Blocks.Contains(element.LocalName) ? "\n" : "";
        outline.Append(edge).Append('<').Append(element.LocalName);
        foreach (var (name, value) in Facts(element, page))
            outline.Append(' ').Append(name).Append('=').Append(value);
        outline.Append('>').Append(edge);
        WriteInside(element, page, outline);
        outline.Append(edge).Append("</").Append(element.LocalName).Append('>').Append(edge);
    }

    private static IEnumerable<(string Name, string Value)> Facts(IElement element, Uri page)
    {
        // GitHub's program writes one way to a note, ours another.
        var isNote = element.ParentElement is { LocalName: "sup" } && element.GetAttribute("href")?.StartsWith("#fn", StringComparison.Ordinal) == true;
        foreach (var name in (string[])["href", "src"])
            if (!isNote && element.GetAttribute(name) is { } address)
                yield return (name, Uri.TryCreate(page, address, out var target) ? target.AbsoluteUri : address);
        foreach (var name in (string[])["alt", "title", "start"])
            if (element.GetAttribute(name) is { Length: > 0 } value)
                yield return (name, value);
        if ((element.GetAttribute("align") ?? element.ClassName) is "center" or "centered")
            yield return ("align", "center");
        if ((element.GetAttribute("align") ?? element.ClassName) is "right" or "at-end")
            yield return ("align", "right");
    }

    // Lines hold what stands side by side; white space counts inside of code alone.
    private static string Tidy(StringBuilder outline)
    {
        var lines = new List<string>();
        foreach (var line in outline.ToString().Split('\n'))
            if ((line.StartsWith("<pre>", StringComparison.Ordinal) ? line : string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                is { Length: > 0 } tidy)
                lines.Add(tidy);
        return string.Join('\n', lines);
    }
}
