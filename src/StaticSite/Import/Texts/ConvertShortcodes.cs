using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticSite.Import.Texts;

/// <summary>Turns shortcodes of Hugo into ours, those that its documentation and usual themes have. What only one site knows is left as it
/// is and told, unless somebody says what becomes of it.</summary>
internal sealed partial class ConvertShortcodes
{
    private static readonly FrozenSet<string> Dropped = new[]
    {
        "toc", "children", "icon", "fa", "steps", "columns", "column", "cards", "row", "col", "grid", "div", "center", "rawhtml", "raw", "markdown", "md",
        "clear", "section", "blocks/section", "container", "anchor", "list-children", "tableofcontents", "wrap", "div-close",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> FoldedAway = new[] { "details", "expand", "collapse", "accordion", "spoiler", "toggle", "expandable" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> TabGroups = new[] { "tabs", "tabpane", "codetabs", "tab-set", "tabset" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> TabItems = new[] { "tab", "codetab", "tab-item", "tabitem" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Pictures = new[] { "figure", "img", "image", "imgproc", "picture", "screenshot" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> IncludeNames = new[]
    {
        "include", "includes", "readfile", "read-file", "snippet", "include-md", "embed-md", "partial", "includefile", "md-include", "mdinclude",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly BodyHost _host;
    private readonly PlaceMarks _marks;
    private readonly Dictionary<string, int> _closes = new(StringComparer.OrdinalIgnoreCase);

    public ConvertShortcodes(BodyHost host, PlaceMarks marks, string whole)
    {
        (_host, _marks) = (host, marks);
        foreach (Match close in Closing().Matches(whole))
            _closes[close.Groups["name"].Value] = _closes.GetValueOrDefault(close.Groups["name"].Value) + 1;
    }

    /// <summary>The level of the heading above.</summary>
    public int Heading { get; set; } = 1;

    /// <summary>Converts the one that starts at a place.</summary>
    /// <param name="inline">Converts words that it was given.</param>
    /// <returns>How much was taken.</returns>
    public int Convert(string text, int at, StringBuilder output, Func<string, string> inline)
    {
        if (Escaped().Match(text, at) is { Success: true, Groups: var shown } escaped)
        {
            output.Append('`').Append(shown["open"].Value).Append(shown["words"].Value).Append(shown["close"].Value).Append('`');
            return escaped.Length;
        }

        if (TagText.OfShortcode(text, at) is not { } tag)
        {
            output.Append("{{");
            return 2;
        }

        var end = at + tag.Length;
        var goesOn = end < text.Length && text[end] != '\n';
        if (!goesOn && LinePlace.Before(output).AsSpan().Trim().IsEmpty && Meaning(tag) is { } meaning)
            LinePlace.Block(output, meaning, goesOn);
        else if (InWords(tag, inline) is { } words)
            output.Append(words);
        else if (AsBlock(tag, inline) is not { } block)
            Unknown(text, at, tag, output);
        else if (LinePlace.IsInTable(LinePlace.Before(output)))
            output.Append(block.StartsWith(":::", StringComparison.Ordinal) ? "" : block);
        else if (block.Length > 0)
            LinePlace.Block(output, block, goesOn);
        return tag.Length;
    }

    /// <summary>An address in which shortcodes stand.</summary>
    public string InAddress(string address) => InLink().Replace(address, match =>
        TagText.OfShortcode(match.Value, 0) is { } tag && tag.Name is "ref" or "relref" or "link" or "rel"
            ? _host.Resolve(tag.GetOrFirst("path")) is { } found ? PlaceMarks.Done + found : tag.GetOrFirst("path")
            : TagText.OfShortcode(match.Value, 0) is { Name: "param" or "site-param" } named && _host.Substitutions.TryGetValue(named.GetOrFirst("name"), out var value) ? value
            : match.Value);

    /// <summary>The mark of an address that only the old site knows.</summary>
    public string Unknown(string address) => _marks.Tell(ImportDiagnostics.WordsInstead, address);

    private void Unknown(string text, int at, TagText tag, StringBuilder output)
    {
        if (!tag.Closes)
            output.Append(_marks.Tell(ImportDiagnostics.UnknownShortcode, $"{{{{{text[at + 2]} {tag.Name}", tag.Name));
        output.Append(text, at, tag.Length);
    }

    private bool HasContent(TagText tag) => !tag.IsWhole && _closes.ContainsKey(tag.Name);

    /// <summary>What stands in the line for it; null if that is a block, or nothing is known of it.</summary>
    private string? InWords(TagText tag, Func<string, string> inline)
    {
        if (_host.Shortcodes.TryGetValue(tag.Name, out var rule) && rule != "note")
        {
            _host.Log.Count($"shortcodes '{tag.Name}' made {(rule == "drop" ? "nothing" : "words")}");
            return rule == "drop" || tag.Closes ? "" : inline(tag.Said);
        }

        var words = tag.Name switch
        {
            "ref" or "relref" => _host.Resolve(tag.GetOrFirst("path")) ?? _marks.Tell(ImportDiagnostics.DeadLink, tag.GetOrFirst("path")) + tag.GetOrFirst("path"),
            "param" or "site-param" when _host.Substitutions.TryGetValue(tag.GetOrFirst("name"), out var value) => value,
            "param" when _host.ParameterOf(tag.GetOrFirst("name")) is { } parameter => parameter,
            "qr" when tag.Get("text") is { Length: > 0 } coded => _marks.Tell(ImportDiagnostics.UnknownMark, "qr", "what the picture says stands there in words") + Address(coded),
            "youtube" => $"[Video](https://www.youtube.com/watch?v={tag.GetOrFirst("id")})",
            "vimeo" => $"[Video](https://vimeo.com/{tag.GetOrFirst("id")})",
            "gist" when tag.Values.Count >= 2 => $"[Gist](https://gist.github.com/{tag.Values[0]}/{tag.Values[1]})",
            "x" or "tweet" or "twitter" or "x_simple" or "twitter_simple" when tag.Get("id").Length > 0 => $"[Post](https://x.com/{tag.Get("user")}/status/{tag.Get("id")})",
            "instagram" or "instagram_simple" => $"[Post](https://www.instagram.com/p/{tag.GetOrFirst("id")}/)",
            "highlight" or "hl" when tag.Closes || HasContent(tag) => "`",
            "br" => "<br>",
            "kbd" => $"<kbd>{tag.Said}</kbd>",
            "glossary_tooltip" or "glossary-tooltip" or "glossary-term" or "glossary" or "term" when tag.GetOrFirst("text", "term_id", "term") is { Length: > 0 } term &&
                (_host.TermOf(tag.GetOrFirst("term_id", "text", "term"))?.Place ?? _host.ResolveWords(term)) is { } page => $"[{term}]({PlaceMarks.Done}{page})",
            "glossary_tooltip" or "glossary-tooltip" => tag.Get("text") is { Length: > 0 } shown ? shown : tag.Get("term_id"),
            "badge" or "label" or "tag" when !HasContent(tag) && !tag.Closes => $"**{tag.GetOrFirst("content", "text", "value")}**",
            _ when Dropped.Contains(tag.Name) => "",
            _ when Versions().IsMatch(tag.Name) && !HasContent(tag) && !tag.Closes => $"**{Sentence(tag)}**",
            _ => null,
        };
        if (words is not null)
            _host.Log.Count("shortcodes made words, links or nothing");
        return words;
    }

    private string? AsBlock(TagText tag, Func<string, string> inline)
    {
        var block = tag switch
        {
            _ when _host.Shortcodes.TryGetValue(tag.Name, out var rule) && rule == "note" => tag.Closes ? ":::"
                : HasContent(tag) ? $"::: note {inline(tag.Said)}".TrimEnd() : $"::: note\n{inline(tag.Said)}\n:::",
            _ when Pictures.Contains(tag.Name) => tag.Closes ? null : Picture(tag, inline),
            _ when TabGroups.Contains(tag.Name) => tag.Closes ? ":::" : "::: tabs",
            _ when TabItems.Contains(tag.Name) => tag.Closes ? "" : $"\n{new string('#', Math.Min(Heading + 1, 6))} {TabName(tag)}\n",
            _ when FoldedAway.Contains(tag.Name) => tag.Closes ? ":::" : HasContent(tag) ? $"::: details {TitleOf(tag, "Details")}" : null,
            _ when IncludeNames.Contains(tag.Name) => Include(tag),
            _ when Versions().IsMatch(tag.Name) => tag.Closes ? ":::" : $"::: {(tag.Name.StartsWith("dep", StringComparison.OrdinalIgnoreCase) ? "warning" : "note")} {Sentence(tag)}",
            _ when NoticeKinds.Of(tag.Name) is not null => Notice(tag, inline),
            _ when !tag.Closes && !HasContent(tag) && TemplateOf(tag) is { } words => inline(words),
            _ => null,
        };
        if (block is { Length: > 0 })
            _host.Log.Count("shortcodes made blocks of ours");
        return block ?? LinkInstead(tag);
    }

    // What it means stood there, and not a mention of it.
    private string? Meaning(TagText tag)
    {
        if (tag.Closes || tag.Name is not ("glossary-term" or "glossary_term" or "glossary-definition" or "glossary_definition") ||
            tag.GetOrFirst("term_id", "term", "text", "id") is not { Length: > 0 } words)
            return null;
        if (_host.TermOf(words) is { } term)
        {
            _host.Log.Count("meanings of terms made ::: terms");
            return $"::: terms {term.Id}\n:::";
        }

        var page = _host.ResolveWords(words);
        return _marks.Tell(ImportDiagnostics.NoSuchTerm, words, page is null ? "its words stand there" : "a link to a page of that name stands there")
            + (page is null ? words : $"[{words}]({PlaceMarks.Done}{page})");
    }

    // It lists or shows something of a page that it names.
    private string? LinkInstead(TagText tag)
    {
        var page = tag.Get("path", "page", "section") is { Length: > 0 } named ? "/" + named.TrimStart('/') : tag.Values.FirstOrDefault("");
        if (tag.Closes || HasContent(tag) || !page.StartsWith('/') || _host.Resolve(page) is not { } place)
            return null;
        var title = _host.TitleOf(page) ?? page;
        return _marks.Tell(ImportDiagnostics.LinkInstead, tag.Written) + $"[{title}]({PlaceMarks.Done}{place})";
    }

    private static string Address(string words) => Uri.TryCreate(words, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto"
        ? $"<{words}>" : words.ReplaceLineEndings(" ");

    // A template that computes nothing is what it shows, with what it is given.
    private string? TemplateOf(TagText tag) => _host.TemplateOf(tag.Name) is { } template &&
        Given().Replace(TemplateComment().Replace(template, ""), given => given.Groups["name"] is { Success: true, Value: var name } ? tag.Get(name)
            : tag.Values.ElementAtOrDefault(int.Parse(given.Groups["place"].Value, System.Globalization.CultureInfo.InvariantCulture)) ?? "").Trim() is var words &&
        !words.Contains("{{", StringComparison.Ordinal) ? words : null;

    private string? Notice(TagText tag, Func<string, string> inline)
    {
        if (tag.Closes)
            return ":::";

        var kind = tag.Name;
        var title = tag.Get("title", "header", "heading", "caption");
        if (NoticeKinds.IsWrapper(kind))
        {
            var said = tag.Get("type", "kind", "color", "level", "style", "context") is { Length: > 0 } named ? named : tag.Values.FirstOrDefault("");
            (kind, var rest) = NoticeKinds.Of(said) is not null ? (said, tag.Values.Skip(1).FirstOrDefault("")) : (kind, tag.Values.FirstOrDefault(""));
            if (HasContent(tag) && title.Length == 0)
                title = rest;
        }
        else if (title.Length == 0 && HasContent(tag))
        {
            title = tag.Values.FirstOrDefault("");
        }

        title = inline(title);
        if (HasContent(tag))
            return NoticeKinds.Open(kind, title);
        var words = tag.Get("text", "content", "message") is { Length: > 0 } text ? text : tag.Values.LastOrDefault("");
        return words.Length > 0 ? $"{NoticeKinds.Open(kind, title)}\n{inline(words)}\n:::" : null;
    }

    private string Picture(TagText tag, Func<string, string> inline)
    {
        // What was done to the picture when the old site was built.
        var done = string.Join(' ', tag.Named.Where(given => given.Name.StartsWith("filter", StringComparison.OrdinalIgnoreCase) ||
            given.Name.ToLowerInvariant() is "spec" or "process" or "command" or "options" or "example").Select(given => $"{given.Name}=\"{given.Value}\""));
        var told = done.Length > 0 ? _marks.Tell(ImportDiagnostics.UnknownMark, done, "the picture stands there as its file has it") : "";
        var caption = tag.Get("caption", "title");
        var alt = tag.Get("alt") is { Length: > 0 } said ? said : caption;
        var picture = $"![{alt.Replace("]", "\\]", StringComparison.Ordinal)}]({Spaced(tag.GetOrFirst("src", "path", "link", "image"))}{Quoted(caption)})";
        return told + inline(tag.Get("link") is { Length: > 0 } link && tag.Get("src").Length > 0 ? $"[{picture}]({link})" : picture);
    }

    private static string Spaced(string address) => address.Contains(' ', StringComparison.Ordinal) ? $"<{address}>" : address;

    private static string Quoted(string caption) => caption.Length > 0 ? $" \"{caption.Replace('"', '\'').ReplaceLineEndings(" ")}\"" : "";

    private string? Include(TagText tag)
    {
        var file = tag.GetOrFirst("file", "path", "src", "name", "page");
        if (tag.Closes || file.Length == 0)
            return null;
        if (!IsMarkdown(file) && _host.CodeOf(file) is { } code)
            return $"```{tag.Get("lang", "language")}\n{code.TrimEnd('\n')}\n```";
        if (_host.Include(file) is { } part)
        {
            _host.Log.Count("included files made parts");
            return $"::: include {part}\n:::";
        }

        return _marks.Tell(ImportDiagnostics.NoInclude, file);
    }

    private static bool IsMarkdown(string file) => Path.GetExtension(file) is ".md" or ".markdown" or ".mdx" or "";

    private static string TabName(TagText tag) =>
        tag.GetOrFirst("name", "header", "title", "label", "tabName", "tabname") is { Length: > 0 } name ? name : "Tab";

    private static string TitleOf(TagText tag, string otherwise) => tag.GetOrFirst("title", "summary", "name", "label") is { Length: > 0 } title ? title : otherwise;

    // "new-in 0.144.0" says in words what a badge showed.
    private static string Sentence(TagText tag)
    {
        var words = tag.Name.Replace('-', ' ').Replace('_', ' ').ToLowerInvariant();
        return $"{char.ToUpperInvariant(words[0])}{words[1..]} {tag.Said}".TrimEnd();
    }

    [GeneratedRegex(@"\{\{[<%]-?\s*/\s*(?<name>[A-Za-z][\w./-]*)")]
    private static partial Regex Closing();

    [GeneratedRegex(@"\G(?<open>\{\{[<%])/\*(?<words>.*?)\*/(?<close>[>%]\}\})")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\{\{-?\s*/\*.*?\*/\s*-?\}\}", RegexOptions.Singleline)]
    private static partial Regex TemplateComment();

    [GeneratedRegex(@"\{\{-?\s*\.Get\s+(?:(?<place>\d)|[""`](?<name>[\w-]+)[""`])\s*-?\}\}")]
    private static partial Regex Given();

    [GeneratedRegex(@"\{\{[<%].*?[>%]\}\}")]
    private static partial Regex InLink();

    [GeneratedRegex(@"^(?:new|added|since|introduced|available|deprecated|removed|changed|version)(?:[-_]?(?:in|since|from|added|changed|removed))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Versions();
}
