using System.Text;
using System.Text.RegularExpressions;

namespace StaticSite.Import.Texts;

/// <summary>Turns blocks of other dialects into ours, line by line: admonitions and tabs by indentation, directives, fences, included files.
/// What is code stays as it is.</summary>
/// <remarks>Linear: an open block costs nothing for the lines inside of it.</remarks>
internal sealed partial class ConvertBlocks
{
    private const int DeepestHeading = 6;
    private const int DeepestIncluded = 1000;

    private readonly BodyHost _host;
    private readonly PlaceMarks _marks;
    private readonly string[] _lines;
    private readonly StringBuilder _text = new();
    private readonly List<BlockPart> _parts = [];
    private readonly Stack<Indented> _indented = new();
    private readonly Stack<Directive> _directives = new();
    private readonly ItemDepths _items = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _blanks;
    private int _heading = 1;
    private bool _isBlankBefore = true;
    private bool _isIndentedCode;
    private bool _isCode;
    private int _at;

    private ConvertBlocks(string text, BodyHost host, PlaceMarks marks) => (_lines, _host, _marks) = (text.Split('\n'), host, marks);

    /// <summary>Converts a whole text.</summary>
    public static ConvertBlocks Convert(string text, BodyHost host, PlaceMarks marks)
    {
        var converting = new ConvertBlocks(text, host, marks);
        converting.Run();
        return converting;
    }

    /// <summary>The converted text in its order.</summary>
    public IReadOnlyList<BlockPart> Parts => _parts;

    private bool IsIndentedDialect => _host.Kind is ForeignKind.MkDocs or ForeignKind.GitHub;

    private void Run()
    {
        for (_at = 0; _at < _lines.Length; _at++)
        {
            var line = _lines[_at];
            if (line.AsSpan().Trim().IsEmpty)
            {
                _blanks++;
                _isBlankBefore = true;
                continue;
            }

            line = Expanded(line);
            if (CloseIndented(line))
                continue;

            Blanks();
            line = AtItem(Dedented(line));
            if (IsCodeByIndent(line))
                Code(line);
            else
                Line(line);
            _isBlankBefore = false;
        }

        while (_indented.TryPop(out var open))
            Word(Spaces(open.Indent, _indented.Count) + ":::");
        while (_directives.TryPop(out var open))
            if (open.Emits)
                Word(":::");
        Blanks();
        Flush(isCode: false);
    }

    private void Line(string line)
    {
        if (_host.Kind == ForeignKind.MkDocs)
            line = NameInComment().Replace(line, line.TrimStart().StartsWith('#') && line.TrimEnd().EndsWith("-->", StringComparison.Ordinal) ? "`${name}` {#${name}}" : "`${name}`");
        var indent = IndentOf(line);
        var words = line[indent..];
        if (Fence().Match(words) is { Success: true } fence)
            FencedCode(line, fence);
        else if (words.StartsWith("<!--", StringComparison.Ordinal))
            Comment(line);
        else if (_host.Kind == ForeignKind.Hugo && words.StartsWith("{{", StringComparison.Ordinal) && CodeShortcode(indent, words))
            return;
        else if (IsIndentedDialect && Admonition().Match(words) is { Success: true } admonition)
            OpenAdmonition(Spaces(indent), indent, admonition);
        else if (IsIndentedDialect && Tab().Match(words) is { Success: true } tab)
            OpenTab(Spaces(indent), indent, tab);
        else if (IsIndentedDialect && OpenBehindMark(indent, words))
            return;
        else if (words.StartsWith(":::", StringComparison.Ordinal))
            Colons(indent, words);
        else if (words.StartsWith("--8<--", StringComparison.Ordinal))
            Snippet(indent, words);
        else if (_host.Kind == ForeignKind.Docusaurus && indent == 0 && ModuleLine().IsMatch(words))
            Module(words);
        else if (OnlyAttributes().IsMatch(words) && _host.Kind != ForeignKind.GitHub)
            _host.Log.Count("attributes of blocks left out");
        else if (_host.Kind == ForeignKind.Myst && words.StartsWith("% ", StringComparison.Ordinal))
            Raw($"{line[..indent]}<!-- {words[2..].Replace("--", "—", StringComparison.Ordinal)} -->");
        else
            Plain(line, indent, words);
    }

    private void Plain(string line, int indent, string words)
    {
        if (Heading().Match(words) is { Success: true, Groups: var heading })
        {
            _heading = heading["signs"].Length;
            if (HeadingInComment().Match(words) is { Success: true, Groups: var commented })
            {
                line = $"{line[..indent]}{commented["signs"].Value} `{commented["id"].Value}`{(_ids.Add(commented["id"].Value) ? $" {PlaceMarks.Done}{{#{commented["id"].Value}}}" : "")}";
                _host.Log.Count("headings taken out of comments");
            }
            else if (_host.Kind == ForeignKind.Myst && BracketedId().Match(words) is { Success: true, Groups: var bracketed } end)
            {
                line = line[..(indent + end.Index)] + (_ids.Add(bracketed["id"].Value) ? $" {PlaceMarks.Done}{{#{bracketed["id"].Value}}}" : "");
                _host.Log.Count("ids of headings kept");
            }
            else if (HeadingAttributes().Match(words) is { Success: true } attributes)
            {
                var id = AttributeId().Match(attributes.Value) is { Success: true, Groups: var found } && _ids.Add(found["id"].Value)
                    ? $" {PlaceMarks.Done}{{#{found["id"].Value}}}"
                    : "";
                line = line[..(indent + attributes.Index)] + id;
                _host.Log.Count("ids of headings kept");
            }
        }
        else if (GitHubAlert().Match(words) is { Success: true, Groups: var alert } && NoticeKinds.Of(alert["kind"].Value) is { } kind)
        {
            var title = alert["title"].Value.Trim();
            line = $"{line[..indent]}> [!{kind.ToUpperInvariant()}]" + (title.Length > 0 ? $"\n{line[..indent]}> **{title.Trim('*')}**\n{line[..indent]}>" : "");
            if (line != _lines[_at])
                _host.Log.Count("alerts given GitHub's form");
        }
        else if (BoxOfLooks().IsMatch(words))
        {
            _host.Log.Count("boxes of looks alone made quotations");
            return;
        }
        else if (_host.Kind == ForeignKind.Myst && Target().Match(words) is { Success: true })
        {
            _host.Log.Count("targets of links left out");
            return;
        }
        else if (FootnoteAlone().IsMatch(words) && _at + 1 < _lines.Length && _lines[_at + 1].StartsWith("    ", StringComparison.Ordinal))
        {
            // Its words may not begin on a line of their own.
            line = $"{words.TrimEnd()} {_lines[++_at].Trim()}";
            _host.Log.Count("notes given our form");
        }

        _items.Enter(words, 0, indent);
        Word(line);
    }

    private void FencedCode(string line, Match fence)
    {
        var (sign, length) = (fence.Groups["sign"].Value, fence.Groups["sign"].Length);
        var (indent, info) = (IndentOf(line), fence.Groups["info"].Value.Trim());
        if (info.Length == 0 && _directives.TryPeek(out var open) && open.Sign == sign[0] && length >= open.Length)
        {
            CloseDirective(indent);
            return;
        }

        if (FenceDirective().Match(info) is { Success: true, Groups: var directive } && !IsCodeDirective(directive["name"].Value) &&
            (_host.Kind == ForeignKind.Myst || NoticeKinds.Of(directive["name"].Value) is not null))
        {
            OpenDirective(indent, directive["name"].Value, directive["words"].Value.Trim(), length, sign[0]);
            return;
        }

        _items.Enter(line, indent, indent);
        var (close, first) = (CloseOf(sign[0], length, IndentOf(Expanded(_lines[_at])), _at + 1), _at + 1);
        if (info.StartsWith("{code", StringComparison.Ordinal))
            while (first < close && Option().IsMatch(_lines[first].Trim()))
                first++;
        var (code, stressed) = HighlightComments.Take(_lines.AsSpan(first, close - first));
        if (stressed.Length > 0)
            _host.Log.Count("comments that stress lines of code made numbers", stressed.AsSpan().Count(',') + 1);
        Raw($"{line[..^(fence.Groups["sign"].Length + fence.Groups["info"].Length)]}{sign}{FenceInfo.Convert(info, _host.Log, stressed)}".TrimEnd());
        foreach (var one in code)
            CodeLine(one);
        _at = close;
        // One without an end goes on to the end of the text, there as on GitHub.
        Raw(close < _lines.Length ? Dedented(_lines[close]).TrimEnd() : line[..indent] + sign);
    }

    // Only words of a snippet are taken from elsewhere: '--8<-- "file"'.
    private void CodeLine(string line)
    {
        line = Dedented(line);
        if (_host.Kind == ForeignKind.Hugo)
            line = Unescaped().Replace(line, "$1$2$3");
        if (SnippetLine().Match(line) is { Success: true, Groups: var snippet } && _host.Kind == ForeignKind.MkDocs)
        {
            if (_host.CodeOf(snippet["file"].Value) is { } code && code.AsSpan().Count('\n') < DeepestIncluded)
            {
                foreach (var part in code.TrimEnd('\n').Split('\n'))
                    Raw(snippet["indent"].Value + part);
                _host.Log.Count("snippets of code put in");
                return;
            }
        }

        Raw(line);
    }

    private int CloseOf(char sign, int length, int indent, int from)
    {
        for (var i = from; i < _lines.Length; i++)
            if (_lines[i].AsSpan().Trim(" \t>") is var words && words.Length >= length && !words.ContainsAnyExcept(sign) && IndentOf(Expanded(_lines[i])) < indent + 4)
                return i;
        return _lines.Length;
    }

    // What a shortcode holds as code is a fence.
    private bool CodeShortcode(int indent, string words)
    {
        if (TagText.OfShortcode(words, 0) is not { Closes: false, IsWhole: false } tag || !IsCodeShortcode(tag.Name) || tag.Length < words.TrimEnd().Length)
            return false;
        var close = LastClose(tag.Name);
        if (close <= _at)
            return false;
        for (close = _at + 1; !IsClose(_lines[close], tag.Name); close++)
        {
        }

        var language = tag.Get("lang", "language") is { Length: > 0 } named ? named
            : tag.Name == "mermaid" ? "mermaid"
            : tag.Name is "highlight" or "code" or "codeblock" or "code-block" ? tag.Values.FirstOrDefault("")
            : LanguageOf(_lines.AsSpan(_at + 1, close - _at - 1));
        var title = tag.Get("title", "filename", "file");
        if (tag.Name == "code-toggle" && title.Length > 0 && !title.Contains('.', StringComparison.Ordinal))
            title = $"{title}.{language}";
        var lines = tag.Get("hl_lines", "hl-lines");
        if (lines.Length == 0 && tag.Name == "highlight" && tag.Values.Count > 1)
            lines = tag.Values[1];
        var fence = _lines.Skip(_at).Take(close - _at).Any(line => line.Contains("```", StringComparison.Ordinal)) ? "````" : "```";
        Raw($"{Spaces(indent)}{fence}{FenceInfo.Convert($"{language}{(lines.Length > 0 ? $" hl_lines=\"{lines}\"" : "")}{(title.Length > 0 ? $" title=\"{title}\"" : "")}", _host.Log)}");
        for (_at++; _at < close; _at++)
            CodeLine(_lines[_at]);
        Raw(Spaces(indent) + fence);
        _host.Log.Count("shortcodes made blocks of ours");
        return true;
    }

    private static bool IsCodeShortcode(string name) => name is "code-toggle" or "highlight" or "code" or "codeblock" or "code-block" or "mermaid" or "command" or "terminal";

    private static string LanguageOf(ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
            if (line.AsSpan().Trim() is { Length: > 0 } words)
                return words[0] == '{' ? "json" : words[0] == '[' || (words.Contains('=') && !words.Contains(": ", StringComparison.Ordinal)) ? "toml" : "yaml";
        return "";
    }

    private int LastClose(string name)
    {
        if (_closes is null)
        {
            _closes = new(StringComparer.Ordinal);
            for (var i = 0; i < _lines.Length; i++)
                if (ClosingShortcode().Match(_lines[i]) is { Success: true, Groups: var close })
                    _closes[close["name"].Value] = i;
        }

        return _closes.GetValueOrDefault(name, -1);
    }

    private static bool IsClose(string line, string name) => ClosingShortcode().Match(line) is { Success: true, Groups: var close } && close["name"].Value == name;

    private Dictionary<string, int>? _closes;

    private void Comment(string line)
    {
        Raw(line);
        while (!_lines[_at].Contains("-->", StringComparison.Ordinal) && _at + 1 < _lines.Length)
            Raw(Dedented(_lines[++_at]));
    }

    // Of an entry or a meaning, what is indented by four more belongs to it.
    private bool OpenBehindMark(int indent, string words)
    {
        if (MarkBefore().Match(words) is not { Success: true, Length: var length })
            return false;

        var before = Spaces(indent) + words[..length];
        if (Admonition().Match(words[length..]) is { Success: true } admonition)
            OpenAdmonition(before, indent + 4, admonition);
        else if (Tab().Match(words[length..]) is { Success: true } tab)
            OpenTab(before, indent + 4, tab);
        else
            return false;

        _items.Enter(indent + length);
        return true;
    }

    /// <param name="before">What stands before it on its line.</param>
    private void OpenAdmonition(string before, int indent, Match admonition)
    {
        var (kind, title) = (admonition.Groups["kind"].Value, Title(admonition));
        var isDetails = admonition.Groups["sign"].Value != "!!!";
        Word(before + (isDetails
            ? $"::: details {(title.Length > 0 ? title : char.ToUpperInvariant(kind[0]) + kind[1..])}"
            : NoticeKinds.Open(kind, title)));
        _host.Log.Count(isDetails ? "blocks that open made ::: details" : "admonitions made ::: containers");
        _indented.Push(new Indented(indent + 4 * _indented.Count, false, 0));
    }

    private static string Title(Match admonition) => IconCode().Replace(admonition.Groups["title"].Value, "").Trim();

    private void OpenTab(string before, int indent, Match tab)
    {
        var level = LevelOfTabs(indent + 4 * _indented.Count);
        Word($"{before}::: tabs\n{Spaces(indent)}{new string('#', level)} {TabName(tab)}\n");
        _host.Log.Count("tabs made ::: tabs");
        _indented.Push(new Indented(indent + 4 * _indented.Count, true, level));
    }

    private static string TabName(Match tab) => Title(tab) is { Length: > 0 } name ? name : tab.Groups["title"].Value.Trim(':').Trim();

    // Of the first level that is met inside, so nothing inside may be as high.
    private int LevelOfTabs(int indent)
    {
        var level = Math.Min(_heading + 1, DeepestHeading);
        for (var i = _at + 1; i < _lines.Length; i++)
        {
            var line = _lines[i];
            if (line.AsSpan().Trim().IsEmpty)
                continue;
            if (IndentOf(line) <= indent && !Tab().IsMatch(line.TrimStart()))
                break;
            if (Heading().Match(line.TrimStart()) is { Success: true, Groups: var heading })
                level = Math.Min(level, Math.Max(2, heading["signs"].Length - 1));
        }

        return level;
    }

    /// <returns>Whether the line went on with a tab, and so is done.</returns>
    private bool CloseIndented(string line)
    {
        var indent = IndentOf(line);
        while (_indented.TryPeek(out var open) && indent < open.Indent + 4)
        {
            var words = line.AsSpan(indent);
            if (open.IsTab && indent == open.Indent && Tab().Match(line[indent..]) is { Success: true } tab && !words.StartsWith("===!", StringComparison.Ordinal))
            {
                Word($"\n{Spaces(open.Indent, _indented.Count - 1)}{new string('#', open.Level)} {TabName(tab)}\n");
                (_blanks, _isBlankBefore) = (0, true);
                return true;
            }

            _indented.Pop();
            Word(Spaces(open.Indent, _indented.Count) + ":::");
            if (_blanks == 0)
                _blanks = 1;
        }

        return false;
    }

    private void Colons(int indent, string words)
    {
        var length = words.Length - words.TrimStart(':').Length;
        var rest = words[length..].Trim();
        if (rest.Length == 0)
        {
            CloseDirective(indent);
            return;
        }

        if (ClosedDirective().Match(rest) is { Success: true, Groups: var closed })
        {
            Closed(indent, words.Trim(), closed["name"].Value, closed["words"].Value);
            return;
        }

        if (_host.Kind == ForeignKind.MkDocs && OfCode().IsMatch(rest) && (rest.Contains('.', StringComparison.Ordinal) || HasOptionsBelow(indent)))
        {
            DrawnFromCode(indent, rest);
            return;
        }

        if (ColonDirective().Match(rest) is not { Success: true, Groups: var directive })
        {
            Word(Spaces(indent) + words);
            return;
        }

        var title = directive["title"].Value.Trim();
        OpenDirective(indent, directive["name"].Value, title.Length > 0 ? title : AttributeFree(directive["words"].Value), length, ':');
    }

    // '::: httpx.Client' with options below it: mkdocstrings and the like show there what code says of itself.
    private void DrawnFromCode(int indent, string name)
    {
        Word($"{Spaces(indent)}`{name}`" + (_drawnFromCode++ == 0 ? _marks.Tell(ImportDiagnostics.FromCode, name, CountDrawn()) : ""));
        while (HasOptionsBelow(indent))
            _at++;
        _host.Log.Count("texts drawn from code left out");
    }

    private int _drawnFromCode;

    private int CountDrawn() => _lines.Skip(_at).Count(line => line.AsSpan().TrimStart() is [':', ':', ':', .. var name] && OfCode().IsMatch(name.Trim()));

    private bool HasOptionsBelow(int indent) =>
        _at + 1 < _lines.Length && IndentOf(Dedented(Expanded(_lines[_at + 1]))) is var below && below >= indent + 4 && _lines[_at + 1].AsSpan().Trim().Length > 0;

    // Those of DocFX end on their own line, so what follows belongs to none: ':::row:::', ':::image source="a.png":::'.
    private void Closed(int indent, string line, string name, string words)
    {
        var attributes = WordAttribute().Matches(words)
            .DistinctBy(one => one.Groups["name"].Value).ToDictionary(one => one.Groups["name"].Value, one => one.Groups["words"].Value, StringComparer.Ordinal);
        if (name == "image" && attributes.TryGetValue("source", out var source))
        {
            Word($"{Spaces(indent)}![{attributes.GetValueOrDefault("alt-text", "")}]({source})");
            _host.Log.Count("directives of pictures made pictures");
        }
        else if (name is "row" or "column" or "zone" or "moniker" || name.EndsWith("-end", StringComparison.Ordinal))
        {
            // What stood beside the text before stands below it.
            Word("");
            _host.Log.Count($"directives '{name}' opened up");
        }
        else
            Word($"{Spaces(indent)}`{line.Replace('`', '\'')}`" + _marks.Tell(ImportDiagnostics.UnknownMark, $":::{name}", "it stands there as it was"));
    }

    private void CloseDirective(int indent)
    {
        if (!_directives.TryPop(out var open) || open.Emits)
            Word(Spaces(indent) + ":::");
        if (open is { IsTabs: true })
            _tabLevel.Pop();
    }

    private static string AttributeFree(string words) => TrailingAttributes().Replace(words, "").Trim();

    private void OpenDirective(int indent, string name, string words, int length, char sign)
    {
        var options = ReadOptions();
        switch (name)
        {
            case "include" or "literalinclude":
                _directives.Push(new Directive(false, sign, length));
                var file = words.Split(' ')[0];
                Word(Spaces(indent) + IncludeOf(file));
                SkipToClose(sign, length);
                return;
            case "image" or "figure" or "carousel":
                if (words.Length > 0)
                {
                    var caption = sign == ':' || sign == '`' ? Caption(sign, length) : "";
                    Word($"{Spaces(indent)}![{options.GetValueOrDefault("alt", caption)}]({words}{(caption.Length > 0 ? $" \"{caption.Replace('"', '\'')}\"" : "")})");
                    _host.Log.Count("directives of pictures made pictures");
                    return;
                }

                _directives.Push(new Directive(false, sign, length));
                return;
            case "dropdown" or "details" or "collapse" or "expand":
                Word($"{Spaces(indent)}::: details {(words.Length > 0 ? words : "Details")}");
                break;
            case "tab-set" or "tabs" or "tab-container" or "applies-switch":
                _tabLevel.Push(LevelOfTabsInside(length, sign));
                Word($"{Spaces(indent)}::: tabs\n");
                _directives.Push(new Directive(true, sign, length) { IsTabs = true });
                _host.Log.Count("tabs made ::: tabs");
                return;
            case "tab-item" or "tab" or "applies-item":
                Word($"{Spaces(indent)}{new string('#', _tabLevel.TryPeek(out var level) ? level : DeepestHeading)} {Words(words, options)}\n");
                _directives.Push(new Directive(false, sign, length));
                return;
            case "stepper" or "grid" or "grid-item" or "row" or "col" or "card-group" or "table" or "hero" or "container" or "div" or "button":
                _directives.Push(new Directive(false, sign, length));
                if (words.Length > 0)
                    Word(Spaces(indent) + words + "\n");
                _host.Log.Count($"directives '{name}' opened up");
                return;
            case "step":
                Word($"{Spaces(indent)}{new string('#', Math.Min(_heading + 1, DeepestHeading))} {words}\n");
                _directives.Push(new Directive(false, sign, length));
                return;
            case "page-card" or "link-card" or "card":
                Word($"{Spaces(indent)}**{words}**\n");
                _directives.Push(new Directive(false, sign, length));
                return;
            case "comparison" or "square" or "terms" or "search" or "articles" or "sections" or "comparisons" or "categories":
                Word($"{Spaces(indent)}::: {name} {words}".TrimEnd());
                break;
            default:
                if (NoticeKinds.Of(name) is null)
                {
                    Word(Spaces(indent) + _marks.Tell(ImportDiagnostics.UnknownMark, $":::{name}", "its words stand in a note") + $"::: note {words}".TrimEnd());
                    break;
                }

                Word(Spaces(indent) + NoticeKinds.Open(name, words));
                break;
        }

        _host.Log.Count("admonitions made ::: containers");
        _directives.Push(new Directive(true, sign, length));
    }

    private readonly Stack<int> _tabLevel = new();

    private int LevelOfTabsInside(int length, char sign)
    {
        var level = Math.Min(_heading + 1, DeepestHeading);
        for (var i = _at + 1; i < _lines.Length && i < _at + DeepestIncluded; i++)
        {
            var words = _lines[i].AsSpan().Trim();
            if (words.Length >= length && !words.ContainsAnyExcept(sign))
                break;
            if (Heading().Match(_lines[i].TrimStart()) is { Success: true, Groups: var heading })
                level = Math.Min(level, Math.Max(2, heading["signs"].Length - 1));
        }

        return level;
    }

    private static string Words(string words, Dictionary<string, string> options) =>
        words.Length > 0 ? words : options.GetValueOrDefault("title", options.GetValueOrDefault("label", "Tab"));

    private Dictionary<string, string> ReadOptions()
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        while (_at + 1 < _lines.Length && Option().Match(_lines[_at + 1].Trim()) is { Success: true, Groups: var option })
        {
            options[option["name"].Value] = option["words"].Value.Trim();
            _at++;
        }

        return options;
    }

    private string Caption(char sign, int length)
    {
        var words = new List<string>();
        while (_at + 1 < _lines.Length)
        {
            var line = _lines[++_at].Trim();
            if (line.Length >= length && !line.AsSpan().ContainsAnyExcept(sign))
                break;
            if (line.Length > 0)
                words.Add(line);
        }

        return string.Join(' ', words);
    }

    private void SkipToClose(char sign, int length)
    {
        _directives.Pop();
        Caption(sign, length);
    }

    private void Snippet(int indent, string words)
    {
        if (SnippetLine().Match(words) is { Success: true, Groups: var snippet })
            Word(Spaces(indent) + IncludeOf(snippet["file"].Value));
        else
            Word(Spaces(indent) + words);
    }

    private string IncludeOf(string file)
    {
        if (_host.Include(file) is not { } part)
            return _marks.Tell(ImportDiagnostics.NoInclude, file);
        _host.Log.Count("included files made parts");
        return $"::: include {part}\n:::";
    }

    // What a module brings in or out runs in the old site alone.
    private void Module(string words)
    {
        var start = _at;
        var (open, said) = (0, words);
        while (true)
        {
            open += _lines[_at].Count(sign => sign is '{' or '(' or '[') - _lines[_at].Count(sign => sign is '}' or ')' or ']');
            if (open <= 0 || _at + 1 >= _lines.Length || _at - start > DeepestIncluded)
                break;
            _at++;
        }

        if (ImportFrom().Match(words) is { Success: true, Groups: var import })
            Modules[import["name"].Value] = import["file"].Value;
        else if (words.StartsWith("export", StringComparison.Ordinal))
            Word(_marks.Tell(ImportDiagnostics.ForeignCode, "'export'", "it was left out", said.Length > 60 ? said[..60] + "…" : said));
        _host.Log.Count("lines of modules left out");
    }

    /// <summary>By which names files were brought in.</summary>
    public Dictionary<string, string> Modules { get; } = new(StringComparer.Ordinal);

    private static bool IsCodeDirective(string name) => name is "code" or "code-block" or "sourcecode" or "mermaid" or "math" or "console";

    // How components are laid out is no depth, however deep they stand: their lines are as deep as the item that they are in.
    private string AtItem(string line)
    {
        var indent = IndentOf(line);
        if (_host.Kind != ForeignKind.Docusaurus || !ComponentTag().IsMatch(line.AsSpan(indent)))
            return line;
        _items.Leave(line, indent, indent, _isBlankBefore);
        return indent > _items.Deepest ? Spaces(_items.Deepest) + line[indent..] : line;
    }

    private bool IsCodeByIndent(string line)
    {
        var indent = IndentOf(line);
        _items.Leave(line, indent, indent, _isBlankBefore);
        var content = _items.Deepest;
        var isCode = indent >= content + 4 && (_isBlankBefore || _isIndentedCode);
        if (isCode && _host.Kind == ForeignKind.MkDocs && content > 0 && indent < content + 8 && ItemDepths.IsItem(line, indent))
            isCode = false;
        _isIndentedCode = isCode;
        return isCode;
    }

    private string Dedented(string line)
    {
        var (most, cut) = (4 * _indented.Count, 0);
        while (cut < most && cut < line.Length && line[cut] == ' ')
            cut++;
        return cut < line.Length && line[cut] == '\t' && cut < most ? Dedented(Expanded(line)) : line[cut..];
    }

    // Tabs in front of a line count up to the next fourth place.
    private static string Expanded(string line)
    {
        var end = line.Length - line.AsSpan().TrimStart(" \t").Length;
        if (!line.AsSpan(0, end).Contains('\t'))
            return line;
        var indent = 0;
        foreach (var sign in line.AsSpan(0, end))
            indent += sign == '\t' ? 4 - indent % 4 : 1;
        return new string(' ', indent) + line[end..];
    }

    private static int IndentOf(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;

    private static string Spaces(int indent) => new(' ', Math.Max(0, indent));

    private static string Spaces(int indent, int open) => new(' ', Math.Max(0, indent - 4 * open));

    private void Blanks()
    {
        for (; _blanks > 0; _blanks--)
            _text.Append('\n');
    }

    private void Word(string line) => Add(line, isCode: false);

    private void Raw(string line) => Add(line, isCode: true);

    private void Code(string line) => Add(_host.Kind == ForeignKind.Hugo ? Unescaped().Replace(line, "$1$2$3") : line, isCode: true);

    private void Add(string line, bool isCode)
    {
        if (isCode != _isCode)
            Flush(isCode);
        _text.Append(line).Append('\n');
    }

    private void Flush(bool isCode)
    {
        if (_text.Length > 0)
            _parts.Add(new BlockPart(_text.ToString(), _isCode));
        _text.Clear();
        _isCode = isCode;
    }

    /// <param name="Indent">In the old text.</param>
    /// <param name="Level">Of the headings that are its tabs.</param>
    private readonly record struct Indented(int Indent, bool IsTab, int Level);

    /// <param name="Emits">Whether its end is a line of ours.</param>
    private sealed record Directive(bool Emits, char Sign, int Length)
    {
        public bool IsTabs { get; init; }
    }

    [GeneratedRegex(@"^(?:>\s?)*(?:(?:[-*+]|\d+[.)])\s+)?(?<sign>`{3,}(?=[^`]*$)|~{3,})(?<info>.*)$")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?<sign>!!!|\?\?\?\+?)\s+(?<kind>[\w-]+)(?:\s+(?:inline|end|[\w-]+))*(?:\s+""(?<title>.*)"")?\s*$")]
    private static partial Regex Admonition();

    [GeneratedRegex(@"^(?::|[-*+]|\d{1,9}[.)])\s+(?=!!!|\?\?\?|===)")]
    private static partial Regex MarkBefore();

    // As the pages of Material itself name settings.
    [GeneratedRegex(@"(?<!`)<!-- md:(?:option|setting) (?<name>[^\s`<>]+) -->")]
    private static partial Regex NameInComment();

    [GeneratedRegex(@"^===[!+]?\s+""(?<title>.+)""\s*$")]
    private static partial Regex Tab();

    [GeneratedRegex(@":(?:material|octicons|fontawesome|simple)-[a-z0-9-]+:(?:\{[^}]*\})?")]
    private static partial Regex IconCode();

    [GeneratedRegex(@"^(?<signs>#{1,6})(?:\s|$)")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\s*(?:\\)?\{:?\s*[#.][^{}]*\}\s*#*\s*$|\s+\[#[\w-]+\]\s*$")]
    private static partial Regex HeadingAttributes();

    // '## Extract [extract]' in MyST.
    [GeneratedRegex(@"\s+\[#?(?<id>[A-Za-z][\w.-]*)\]\s*$")]
    private static partial Regex BracketedId();

    // '#### <!-- md:setting config.enabled -->' says its words in a comment that the old site shows.
    [GeneratedRegex(@"^(?<signs>#{1,6})\s+<!--\s*md:[\w-]+\s+(?<id>[\w.+:-]+)\s*-->\s*$")]
    private static partial Regex HeadingInComment();

    [GeneratedRegex(@"#(?<id>[\w.-]+)")]
    private static partial Regex AttributeId();

    [GeneratedRegex(@"^>\s*\[!(?<kind>\w+)\][+-]?(?<title>.*)$")]
    private static partial Regex GitHubAlert();

    [GeneratedRegex(@"^\[\^[^\]\s]+\]:\s*$")]
    private static partial Regex FootnoteAlone();

    [GeneratedRegex(@"^\([\w.:/-]+\)=\s*$")]
    private static partial Regex Target();

    [GeneratedRegex(@"^\{(?<name>[\w-]+)\}\s*(?<words>.*)$")]
    private static partial Regex FenceDirective();

    [GeneratedRegex(@"^(?:\{(?<name>[\w-]+)\}|(?<name>[A-Za-z][\w-]*))(?:\[(?<title>(?:[^\[\]]|\[[^\[\]]*\])*)\])?(?:\{[^}]*\})?\s*(?<words>.*)$")]
    private static partial Regex ColonDirective();

    [GeneratedRegex(@"^(?<name>[A-Za-z][\w-]*)(?<words>(?:\s[^:]*(?::(?!::)[^:]*)*)?):::\s*$")]
    private static partial Regex ClosedDirective();

    [GeneratedRegex(@"(?<name>[\w-]+)=""(?<words>[^""]*)""")]
    private static partial Regex WordAttribute();

    [GeneratedRegex(@"^[A-Za-z_][\w.:-]*$")]
    private static partial Regex OfCode();

    [GeneratedRegex(@"^>\s*\[!div\s[^\[\]]*\]\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex BoxOfLooks();

    [GeneratedRegex(@"\{[^}]*\}\s*$")]
    private static partial Regex TrailingAttributes();

    [GeneratedRegex(@"^:(?<name>open|class|name|alt|width|height|scale|align|target|figclass|caption|title|label|linenos|lineno-start|emphasize-lines|number-lines|lines|start-line|end-line|language|sync|group|link|link-type|delim|delimiter|separator|header-rows|widths|screenshot|applies_to|id|collapsible|columns|padding|margin|gutter|file|encoding|depth|maxdepth|type|subs|substitutions|subsections|config|link-visibility|product|description|anchor|fixed-height|callouts):(?<words>.*)$")]
    private static partial Regex Option();

    [GeneratedRegex(@"^(?<indent>\s*)--8<--\s+(?:""(?<file>[^""]+)""|'(?<file>[^']+)'|(?<file>\S+))\s*$")]
    private static partial Regex SnippetLine();

    [GeneratedRegex(@"^(?:import\s.*from\s+['""].*|import\s+['""].*|export\s+(?:const|let|var|function|default|class|\{).*)$")]
    private static partial Regex ModuleLine();

    [GeneratedRegex(@"^import\s+(?<name>[A-Za-z]\w*)\s+from\s+['""](?<file>[^'""]+)['""]")]
    private static partial Regex ImportFrom();

    [GeneratedRegex(@"^\{:?\s*(?:[.#][\w-]|[\w-]+=)[^{}]*\}\s*$")]
    private static partial Regex OnlyAttributes();

    [GeneratedRegex(@"^</?[A-Z]")]
    private static partial Regex ComponentTag();

    [GeneratedRegex(@"^\s*\{\{[<%]-?\s*/\s*(?<name>[A-Za-z][\w./-]*)\s*[>%]\}\}")]
    private static partial Regex ClosingShortcode();

    [GeneratedRegex(@"(\{\{[<%])/\*(.*?)\*/([>%]\}\})")]
    private static partial Regex Unescaped();
}

/// <param name="IsCode">Whether nothing in it is to be changed.</param>
internal readonly record struct BlockPart(string Text, bool IsCode);
