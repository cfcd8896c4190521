using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticSite.Import.Texts;

/// <summary>Turns HTML and components into Markdown: pictures, links, emphasis, lists, tables, details, tabs. Of what has no form here the
/// words stay, and it is told.</summary>
internal sealed partial class ConvertHtml
{
    private const int DeepestTable = 2;
    private const int MostShown = 1_000;

    private static readonly FrozenDictionary<string, (string Open, string Close)> Marks =
        new (string Names, string Open, string Close)[]
        {
            ("b strong", "**", "**"), ("i em cite var dfn", "*", "*"), ("code tt samp", "`", "`"), ("s del strike", "~~", "~~"), ("q", "“", "”"),
        }
        .SelectMany(mark => mark.Names.Split(' ').Select(name => (name, mark.Open, mark.Close)))
        .ToFrozenDictionary(mark => mark.name, mark => (mark.Open, mark.Close), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Kept = new[] { "kbd", "sub", "sup", "mark" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Tags that say how words look or where they stand, and nothing by themselves.
    private static readonly FrozenSet<string> Opened = new[]
    {
        "u", "ins", "small", "big", "font", "span", "abbr", "acronym", "time", "data", "bdi", "bdo", "wbr", "label", "button", "nobr", "tbody", "thead", "tfoot",
        "colgroup", "col", "picture", "source", "address", "ruby", "rt", "rp", "output", "fieldset", "legend", "noscript", "optgroup", "map", "area",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Blocks = new[]
    {
        "p", "div", "section", "article", "header", "footer", "nav", "main", "aside", "center", "figure", "blockquote", "ul", "ol", "dl", "form", "hgroup",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Removed = new[] { "script", "style", "svg", "template", "select", "textarea", "canvas", "math", "object" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Players = new[] { "iframe", "video", "audio", "embed" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Void = new[] { "hr", "input", "link", "meta", "base", "param", "track", "html", "head", "body", "title", "option" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Components that lay out what they hold.
    private static readonly FrozenSet<string> Layouts = new[]
    {
        "Steps", "CardGrid", "Columns", "Column", "Grid", "Row", "Col", "Fragment", "React.Fragment", "BrowserWindow", "FileTree", "PackageManagerTabs", "TOCInline",
        "DocCardList", "Center", "Badge", "Icon", "Since", "ReadMore",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly BodyHost _host;
    private readonly PlaceMarks _marks;
    private readonly Dictionary<string, string> _modules;
    private readonly Func<string, bool> _closesBehind;
    private readonly Func<string, string> _inline;
    private readonly Dictionary<string, int> _noneAfter = new(StringComparer.OrdinalIgnoreCase);
    private readonly Stack<string> _addresses = new();
    private readonly Dictionary<string, Stack<bool>> _unknown = new(StringComparer.Ordinal);
    private int _tables;
    private int _openLinks;

    /// <param name="modules">Files by the names that components have.</param>
    /// <param name="closesBehind">Whether a component of a name is closed behind the text, such as behind code that it holds.</param>
    /// <param name="inline">Converts words inside.</param>
    public ConvertHtml(
        BodyHost host, PlaceMarks marks, Dictionary<string, string> modules, Func<string, bool> closesBehind, Func<string, string> inline) =>
        (_host, _marks, _modules, _closesBehind, _inline) = (host, marks, modules, closesBehind, inline);

    /// <summary>The level of the heading above.</summary>
    public int Heading { get; set; } = 1;

    /// <returns>How much was taken.</returns>
    public int Convert(string text, int at, StringBuilder output)
    {
        if (text.AsSpan(at).StartsWith("<!--") && text.IndexOf("-->", at + 4, StringComparison.Ordinal) is >= 0 and var close)
            return Keep(text, at, close + 3 - at, output);
        if (Autolink().Match(text, at) is { Success: true } address)
            return Keep(text, at, address.Length, output);
        if (TagText.OfHtml(text, at) is not { } tag)
        {
            // A sign that is no tag, and would be taken for one by a reader of the file.
            output.Append('<');
            return 1;
        }

        return char.IsUpper(tag.Name[0]) ? Component(text, at, tag, output) : Element(text, at, tag, output);
    }

    private static int Keep(string text, int at, int length, StringBuilder output)
    {
        output.Append(text, at, length);
        return length;
    }

    private int Element(string text, int at, TagText tag, StringBuilder output)
    {
        var name = tag.Name.ToLowerInvariant();
        var isInTable = LinePlace.IsInTable(LinePlace.Before(output));
        if (name == "br")
            output.Append("<br>");
        else if (Kept.Contains(name))
            output.Append(tag.Closes ? "</" : "<").Append(name).Append('>');
        else if (Marks.TryGetValue(name, out var mark))
            return Mark(text, at, tag, mark, output);
        else if (name == "a")
            Link(tag, output);
        else if (name == "img")
            Picture(tag, output);
        else if (name is "details" or "summary")
            return FoldedAway(text, at, tag, output);
        else if (name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6")
            HeadingTag(text, at, tag, output);
        else if (name == "table" && !tag.Closes && CloseOf(text, at + tag.Length, name) is >= 0 and var end && _tables < DeepestTable &&
            !HoldsMoreThanRows(text.AsSpan(at + tag.Length, end - at - tag.Length)))
            return Table(text[(at + tag.Length)..end], end - at + "</table>".Length, goesOn: GoesOn(text, end + "</table>".Length), output);
        else if (name == "pre")
            return Preformatted(text, at, tag, output);
        else if (name is "li" or "dt" or "dd" or "tr" or "td" or "th" or "caption" or "figcaption")
            Item(text, at, tag, name, isInTable, output);
        else if (Blocks.Contains(name))
            Block(text, at, tag, isInTable, output);
        else if (Removed.Contains(name))
            return Remove(text, at, tag, output);
        else if (Players.Contains(name))
            Player(tag, output);
        else if (name == "hr")
            LinePlace.Block(output, isInTable ? "" : "\n---\n", GoesOn(text, at + tag.Length));
        else if (!Opened.Contains(name) && !Void.Contains(name) && !IsElement(name))
            return Placeholder(text, at, tag, output);
        else if (name.Contains('-', StringComparison.Ordinal))
            output.Append(tag.Closes ? "" : _marks.Tell(ImportDiagnostics.ForeignHtml, name, ""));
        _host.Log.Count("tags of HTML made Markdown or left out");
        return tag.Length;
    }

    private static bool IsElement(string name) => name.Contains('-', StringComparison.Ordinal);

    // '<name>' stands for a word that somebody is to put in.
    private int Placeholder(string text, int at, TagText tag, StringBuilder output)
    {
        output.Append('\\');
        _host.Log.Count("names in angle brackets kept as words");
        return Keep(text, at, tag.Length, output);
    }

    private static bool GoesOn(string text, int end) => end < text.Length && text[end] != '\n';

    private int Mark(string text, int at, TagText tag, (string Open, string Close) mark, StringBuilder output)
    {
        // Code shows what stands in it, so no tag inside of it is one.
        if (mark.Open == "`" && !tag.Closes && CloseOf(text, at + tag.Length, tag.Name) is >= 0 and var end && end - at < 2_000)
        {
            var words = AnyTag().Replace(text[(at + tag.Length)..end], "").ReplaceLineEndings(" ").Trim();
            words = System.Net.WebUtility.HtmlDecode(words);
            if (words.Length > 0)
                output.Append(words.Contains('`', StringComparison.Ordinal) ? $"`` {words} ``" : $"`{words}`");
            _host.Log.Count("tags of HTML made Markdown or left out");
            return end + tag.Name.Length + 3 - at;
        }

        output.Append(tag.Closes ? mark.Close : mark.Open);
        _host.Log.Count("tags of HTML made Markdown or left out");
        return tag.Length;
    }

    private void Link(TagText tag, StringBuilder output)
    {
        if (tag.Closes)
        {
            if (_addresses.TryPop(out var address) && address.Length > 0)
            {
                output.Append("](").Append(address).Append(')');
                _openLinks--;
            }

            return;
        }

        var to = tag.Get("href", "to");
        var leadsNowhere = !tag.IsWhole && _host.LeadsNowhere(to);
        var isLink = to.Length > 0 && !tag.IsWhole && !leadsNowhere;
        if (!tag.IsWhole)
            _addresses.Push(isLink ? AddressOf(to) : "");
        if (isLink)
        {
            output.Append('[');
            _openLinks++;
        }
        else if (leadsNowhere)
            output.Append(_marks.Tell(ImportDiagnostics.DeadLink, to));
        else if (tag.Get("id", "name") is { Length: > 0 } id && PlainId().IsMatch(id))
            _anchor = id;
        else
            _host.Log.Count("anchors left out");
    }

    /// <summary>Gives the place that was named before a heading, or in it, to the heading whose line ends here.</summary>
    public void PlaceAnchor(StringBuilder output)
    {
        if (_anchor.Length == 0)
            return;
        var line = LinePlace.Before(output);
        if (line.AsSpan().Trim().IsEmpty || PlaceMarks.Without(line).AsSpan().Trim().IsEmpty)
            return;
        var isHeading = line.TrimStart().TrimStart('#') is [' ', ..] rest && rest.Length < line.TrimStart().Length;
        if (isHeading && !line.TrimEnd().EndsWith('}') && _ids.Add(_anchor))
        {
            output.Length -= line.Length - line.TrimEnd().Length;
            output.Append(" {#").Append(_anchor).Append('}');
            _host.Log.Count("anchors made ids of headings");
        }
        else
        {
            _host.Log.Count("anchors left out");
        }

        _anchor = "";
    }

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private string _anchor = "";

    private string AddressOf(string to) => _inline($"]({(to.Contains(' ', StringComparison.Ordinal) ? $"<{to}>" : to)})") is ['[' or ']', '(', .. var inner, ')'] ? inner : to;

    private void Picture(TagText tag, StringBuilder output)
    {
        var source = tag.Get("src", "data-src");
        if (tag.Closes || source.Length == 0)
            return;
        if (source.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            output.Append(_marks.Tell(ImportDiagnostics.ForeignHtml, "img", "Put the picture into a file beside the page."));
            return;
        }

        source = source.Trim();
        var (title, alt) = (tag.Get("title").Replace('"', '\''), tag.Get("alt").Replace("]", "\\]", StringComparison.Ordinal).ReplaceLineEndings(" "));
        var shown = _inline($"![{alt}]({(source.Contains(' ', StringComparison.Ordinal) ? $"<{source}>" : source)}{(title.Length > 0 ? $" \"{title}\"" : "")})");

        // One from elsewhere becomes a link, and a link cannot hold another.
        output.Append(_openLinks > 0 && shown.StartsWith('[') ? alt : shown);
    }

    private int FoldedAway(string text, int at, TagText tag, StringBuilder output)
    {
        _host.Log.Count("tags of HTML made Markdown or left out");
        var isInTable = LinePlace.IsInTable(LinePlace.Before(output));
        if (tag.Closes || tag.Name.Equals("summary", StringComparison.OrdinalIgnoreCase) || isInTable)
        {
            if (tag.Closes && !isInTable && !tag.Name.Equals("summary", StringComparison.OrdinalIgnoreCase))
                LinePlace.Block(output, "\n:::", GoesOn(text, at + tag.Length));
            return tag.Length;
        }

        var (title, length) = ("Details", tag.Length);
        if (Summary().Match(text, at + tag.Length) is { Success: true, Groups: var summary } match)
        {
            title = PlaceMarks.Without(_inline(HeadingTags().Replace(summary["title"].Value, "").ReplaceLineEndings(" ").Trim())).Trim();
            length += match.Length;
        }

        LinePlace.Block(output, $"::: details {title}\n", GoesOn(text, at + length));
        return length;
    }

    private void HeadingTag(string text, int at, TagText tag, StringBuilder output)
    {
        if (tag.Closes)
        {
            if (_addresses.TryPop(out var id) && id.Length > 0)
                output.Append(" {#").Append(id).Append('}');
            output.Append(GoesOn(text, at + tag.Length) ? "\n\n" : "\n");
            return;
        }

        var level = tag.Name[1] - '0';
        _addresses.Push(PlainId().IsMatch(tag.Get("id")) ? tag.Get("id") : "");
        LinePlace.Block(output, $"\n{new string('#', level)} ", goesOn: false);
    }

    private int Preformatted(string text, int at, TagText tag, StringBuilder output)
    {
        if (tag.Closes || CloseOf(text, at + tag.Length, "pre") is not (>= 0 and var end))
            return tag.Length;
        var inside = text[(at + tag.Length)..end];
        var language = LanguageClass().Match(inside) is { Success: true, Groups: var named } ? named["name"].Value : "";
        var words = System.Net.WebUtility.HtmlDecode(AnyTag().Replace(inside, "")).Trim('\n');
        var fence = words.Contains("```", StringComparison.Ordinal) ? "````" : "```";
        LinePlace.Block(output, $"\n{fence}{language}\n{words}\n{fence}\n", GoesOn(text, end + 6));
        return end + 6 - at;
    }

    private void Item(string text, int at, TagText tag, string name, bool isInTable, StringBuilder output)
    {
        if (tag.Closes)
        {
            if (name is "td" or "th")
                output.Append(' ');
            return;
        }

        if (isInTable)
            output.Append(name == "li" ? output[^1] is '|' or ' ' && LinePlace.Before(output).TrimEnd().EndsWith('|') ? "• " : "<br>• " : "");
        else if (name == "dd")
            LinePlace.Block(output, ": ", goesOn: false);
        else if (name is "li")
            LinePlace.Block(output, "- ", goesOn: false);
        else if (name is not ("td" or "th"))
            LinePlace.Block(output, name is "dt" ? "\n" : "", goesOn: false);
        if (name is "li" or "dd" && !isInTable)
            SkipSpaceAhead = true;
    }

    /// <summary>Whether spaces that follow belong to how the HTML was laid out.</summary>
    public bool SkipSpaceAhead { get; set; }

    private void Block(string text, int at, TagText tag, bool isInTable, StringBuilder output)
    {
        var before = LinePlace.Before(output);
        var end = at + tag.Length;
        if (isInTable)
            output.Append(tag.Closes || output[^1] is ' ' or '|' ? "" : "<br>");
        else if (before.AsSpan().Trim().IsEmpty)
        {
            // What stood below it was laid out as HTML, whose depth means nothing.
            output.Length -= before.Length;
            SkipSpaceAhead = !GoesOn(text, end) || tag.Closes || before.Length > 0;
        }
        else
            output.Append(GoesOn(text, end) || tag.Closes ? "\n\n" : "\n");
    }

    private int Remove(string text, int at, TagText tag, StringBuilder output)
    {
        _host.Log.Count("tags of HTML made Markdown or left out");
        if (tag.Closes)
            return tag.Length;
        if (tag.Name is not ("style" or "svg"))
            output.Append(_marks.Tell(ImportDiagnostics.ForeignHtml, tag.Name, "What it did has no form here."));
        return !tag.IsWhole && CloseOf(text, at + tag.Length, tag.Name) is >= 0 and var end ? end + tag.Name.Length + 3 - at : tag.Length;
    }

    private void Player(TagText tag, StringBuilder output)
    {
        if (tag.Closes)
            return;
        var source = tag.Get("src");
        output.Append(_marks.Tell(ImportDiagnostics.ForeignHtml, tag.Name, "A link stands in its place."));
        if (source.Length > 0)
            output.Append('[').Append(tag.Get("title") is { Length: > 0 } title ? title : "Watch or listen").Append("](").Append(AddressOf(source)).Append(')');
    }

    private int Table(string inside, int length, bool goesOn, StringBuilder output)
    {
        _tables++;
        var rows = new List<List<string>>();
        var isPlain = true;
        foreach (Match row in Rows().Matches(inside))
        {
            var cells = new List<string>();
            foreach (Match cell in Cells().Matches(row.Groups["cells"].Value))
            {
                isPlain &= !Spans().IsMatch(cell.Groups["given"].Value);
                cells.Add(_inline("| " + HeadingTags().Replace(cell.Groups["words"].Value, "").Trim()) is ['|', .. var words]
                    ? LineEnds().Replace(words.Trim(), " ").Replace("|", "\\|", StringComparison.Ordinal) : "");
            }

            if (cells.Count > 0)
                rows.Add(cells);
        }

        _tables--;
        var text = new StringBuilder();
        if (!isPlain)
            text.Append(_marks.Tell(ImportDiagnostics.ForeignHtml, "table", "Cells that reach over others stand in the first of them."));
        if (rows.Count > 0)
        {
            var width = rows.Max(row => row.Count);
            foreach (var (number, row) in rows.Index())
            {
                text.Append('|').AppendJoin('|', row.Concat(Enumerable.Repeat("", width - row.Count)).Select(cell => $" {cell} ")).Append("|\n");
                if (number == 0)
                    text.Append('|').Insert(text.Length, " --- |", width).Append('\n');
            }
        }

        LinePlace.Block(output, "\n" + text, goesOn);
        _host.Log.Count("tables of HTML made tables");
        return length;
    }

    // Words between the rows, which a table of ours has no place for.
    private static bool HoldsMoreThanRows(ReadOnlySpan<char> inside)
    {
        var left = Rows().Replace(inside.ToString(), row => Cells().Replace(row.Groups["cells"].Value, ""));
        return AnyTag().Replace(left, "").AsSpan().Trim().Length > 0;
    }

    private int Component(string text, int at, TagText tag, StringBuilder output)
    {
        var goesOn = GoesOn(text, at + tag.Length);
        string? block = tag.Name switch
        {
            "Tabs" or "CodeGroup" or "TabGroup" or "TabPanels" => tag.Closes ? "\n:::" : "::: tabs\n",
            "TabItem" or "Tab" => tag.Closes ? "" : $"\n{new string('#', Math.Min(Heading + 1, 6))} {Words(tag, "label", "value", "title", "name")}\n",
            "Aside" or "Admonition" or "Callout" or "Alert" or "Note" or "Tip" or "Warning" or "Info" or "Danger" or "Caution" =>
                tag.Closes ? "\n:::" : NoticeKinds.Open(tag.Get("type", "kind", "variant") is { Length: > 0 } kind ? kind : tag.Name.ToLowerInvariant(), tag.Get("title")) + "\n",
            "Details" or "Accordion" or "Expandable" or "Collapsible" => tag.Closes ? "\n:::" : $"::: details {Words(tag, "title", "summary", "label")}\n",
            "Card" when !tag.IsWhole => tag.Closes ? "" : $"\n**{Words(tag, "title", "header", "label")}**\n",
            "LinkCard" or "LinkButton" or "DocCard" or "Card" => tag.Closes ? "" : $"- [{Words(tag, "title", "label", "header")}]({AddressOf(tag.Get("href", "to", "link"))}){About(tag)}",
            _ => null,
        };
        _host.Log.Count("components made Markdown or left out");
        if (block is not null)
        {
            if (block.Length > 0 && !LinePlace.IsInTable(LinePlace.Before(output)))
                LinePlace.Block(output, block, goesOn);
            SkipSpaceAhead = true;
        }
        else if (tag.Name is "Image" or "ThemedImage" or "Figure" or "Img")
            Picture(tag, output);
        else if (tag.Name is "Link" or "Button")
            Link(tag, output);
        else if (_modules.TryGetValue(tag.Name, out var file) && _host.Include(file) is { } part)
            LinePlace.Block(output, $"::: include {part}\n:::", goesOn);
        else if (!Layouts.Contains(tag.Name) && !tag.Closes)
        {
            var holds = !tag.IsWhole && (CloseOf(text, at + tag.Length, tag.Name) >= 0 || _closesBehind(tag.Name));
            if (_host.Kind != ForeignKind.Docusaurus && !tag.IsWhole && !holds)
                return Placeholder(text, at, tag, output);
            UnknownComponent(tag, holds, isAlone: !goesOn && LinePlace.Before(output).AsSpan().Trim().IsEmpty, output);
        }
        else if (tag.Closes && _unknown.TryGetValue(tag.Name, out var open) && open.TryPop(out var isDetails) && isDetails)
        {
            LinePlace.Block(output, "\n:::", goesOn);
            SkipSpaceAhead = true;
        }

        return tag.Length;
    }

    // What holds a text below a title is opened by most readers.
    private void UnknownComponent(TagText tag, bool holds, bool isAlone, StringBuilder output)
    {
        var title = holds && isAlone ? tag.Get("title", "summary", "label").ReplaceLineEndings(" ").Trim() : "";
        if (holds)
        {
            if (!_unknown.TryGetValue(tag.Name, out var open))
                _unknown[tag.Name] = open = new Stack<bool>();
            open.Push(title.Length > 0);
        }

        var says = title.Length > 0 ? "it became ::: details" : holds ? "it was left out and what stands in it stays" : "it was left out";
        var told = title.Length == 0 || tag.Named.Count() > 1 || tag.Values.Count > 0
            ? _marks.Tell(ImportDiagnostics.ForeignCode, $"<{tag.Name}>", says, tag.Written.Length > MostShown ? tag.Written[..MostShown] + "…" : tag.Written)
            : "";
        if (title.Length > 0)
        {
            LinePlace.Block(output, $"{told}::: details {title}\n", goesOn: false);
            SkipSpaceAhead = true;
        }
        else
        {
            output.Append(told).Append(tag.IsWhole ? tag.Get("title", "label", "text", "children") : "");
        }
    }

    private static string Words(TagText tag, params ReadOnlySpan<string> names) => tag.Get(names) is { Length: > 0 } words ? words : tag.Name;

    private static string About(TagText tag) => tag.Get("description") is { Length: > 0 } words ? ": " + words : "";

    // Once there is none behind a place, there is none behind later ones.
    private int CloseOf(string text, int from, string name)
    {
        if (ReferenceEquals(_last, text) && _noneAfter.TryGetValue(name, out var none) && from >= none)
            return -1;
        if (!ReferenceEquals(_last, text))
            _noneAfter.Clear();
        _last = text;
        var found = CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, $"</{name}>", from, CompareOptions.OrdinalIgnoreCase);
        if (found < 0)
            _noneAfter[name] = from;
        return found;
    }

    private string? _last;

    [GeneratedRegex(@"\G<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>")]
    private static partial Regex Autolink();

    [GeneratedRegex(@"\G\s*<summary[^>]*>(?<title>.{0,1000}?)</summary>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Summary();

    [GeneratedRegex(@"</?h[1-6][^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex HeadingTags();

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>")]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"^[A-Za-z0-9][\w.-]*$")]
    private static partial Regex PlainId();

    [GeneratedRegex(@"(?:lang|language)-(?<name>[\w#+-]+)")]
    private static partial Regex LanguageClass();

    [GeneratedRegex(@"<tr\b[^>]*>(?<cells>.*?)(?=</tr>|<tr\b|$)", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Rows();

    [GeneratedRegex(@"<t[dh]\b(?<given>[^>]*)>(?<words>.*?)(?=</t[dh]>|<t[dh]\b|$)", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Cells();

    [GeneratedRegex(@"(?:col|row)span\s*=\s*[""']?(?!1\b)\d", RegexOptions.IgnoreCase)]
    private static partial Regex Spans();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineEnds();
}
