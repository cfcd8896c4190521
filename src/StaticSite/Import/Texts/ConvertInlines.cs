using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticSite.Import.Texts;

/// <summary>Turns what stands in the lines of a text into ours: shortcodes, HTML, components, links, icons, keys.</summary>
internal sealed partial class ConvertInlines
{
    private const int Deepest = 4;

    // What may begin a mark; all else is taken over in one go.
    private static readonly SearchValues<char> Signs = SearchValues.Create("`<{]:=+\\^~\n");

    private readonly BodyHost _host;
    private readonly PlaceMarks _marks;
    private readonly ConvertShortcodes _shortcodes;
    private readonly ConvertHtml _html;

    // Names of links that lead nowhere, and of those that lead out of the site.
    private readonly HashSet<string> _lost = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _elsewhere = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _dark = new(StringComparer.OrdinalIgnoreCase);
    private readonly ItemDepths _items = new();
    private readonly IReadOnlyList<BlockPart> _parts;

    // In which part a component of a name is closed for the last time.
    private readonly Dictionary<string, int> _lastClose = new(StringComparer.Ordinal);
    private int _part;
    private bool _isBlankBefore = true;
    private int _depth;

    public ConvertInlines(BodyHost host, PlaceMarks marks, ConvertBlocks blocks, string whole)
    {
        (_host, _marks, _parts) = (host, marks, blocks.Parts);
        for (var i = 0; i < _parts.Count; i++)
            foreach (Match close in ClosingTag().Matches(_parts[i].IsCode ? "" : _parts[i].Text))
                _lastClose[close.Groups["name"].Value] = i;
        _shortcodes = new ConvertShortcodes(host, marks, whole);
        _html = new ConvertHtml(host, marks, blocks.Modules, name => _lastClose.GetValueOrDefault(name) > _part, Inline);
        foreach (Match reference in References().Matches(whole))
        {
            var (name, to) = (reference.Groups["name"].Value, Unwrapped(reference.Groups["to"].Value));
            if (LeadsNowhere(to, name))
                _lost.Add(name);
            else if (to.IndexOf('#', StringComparison.Ordinal) is > 0 and var scheme && DarkOnly().IsMatch(to[scheme..]))
                _dark.Add(name);
            else if (ElseWhere().IsMatch(to) && host.Resolve(to) is null)
                _elsewhere.Add(name);
        }
    }

    /// <summary>Converts the part of a number.</summary>
    public void Convert(int number, StringBuilder output)
    {
        (_part, var part) = (number, _parts[number]);
        if (part.IsCode)
        {
            var indent = part.Text.AsSpan().IndexOfAnyExcept(' ');
            _items.Enter(part.Text, indent, indent);
            output.Append(part.Text);
        }
        else
        {
            var skipped = Indent(part.Text, 0, output);
            skipped += ReferenceAt(part.Text, skipped, output);
            Text(skipped > 0 ? part.Text[skipped..] : part.Text, output);
        }
    }

    /// <summary>Converts some words by themselves.</summary>
    private string Inline(string words)
    {
        if (_depth == Deepest)
            return words;
        _depth++;
        var output = new StringBuilder();
        Text(words, output);
        _depth--;
        return output.ToString();
    }

    private void Text(string text, StringBuilder output)
    {
        for (var i = 0; i < text.Length;)
        {
            var next = text.AsSpan(i).IndexOfAny(Signs) is >= 0 and var found ? i + found : text.Length;
            output.Append(text, i, next - i);
            i = next;
            if (i < text.Length)
                i += Sign(text, i, output);
        }
    }

    /// <returns>How much was taken: one at least.</returns>
    private int Sign(string text, int at, StringBuilder output) => text[at] switch
    {
        '\\' => Keep(text, at, Math.Min(2, text.Length - at), output),
        '`' => Code(text, at, output),
        '<' => _html.Convert(text, at, output),
        '{' => Braces(text, at, output),
        ']' => Link(text, at, output),
        '\n' => Line(text, at, output),
        ':' => Icon(text, at, output),
        '=' when _host.Kind == ForeignKind.MkDocs => Paired(text, at, "==", "<mark>", "</mark>", output),
        '^' when _host.Kind == ForeignKind.MkDocs => text.AsSpan(at).StartsWith("^^") ? Paired(text, at, "^^", "", "", output) : Paired(text, at, "^", "<sup>", "</sup>", output),
        '~' when _host.Kind == ForeignKind.MkDocs => text.AsSpan(at).StartsWith("~~") ? Keep(text, at, 2, output) : Paired(text, at, "~", "<sub>", "</sub>", output),
        '+' when _host.Kind == ForeignKind.MkDocs => Keys(text, at, output),
        _ => Keep(text, at, 1, output),
    };

    private static int Keep(string text, int at, int length, StringBuilder output)
    {
        output.Append(text, at, length);
        return length;
    }

    private static int Code(string text, int at, StringBuilder output)
    {
        var length = text.AsSpan(at).IndexOfAnyExcept('`') is >= 0 and var run ? run : text.Length - at;
        for (var close = at + length; (close = text.IndexOf('`', close)) >= 0;)
        {
            var other = text.AsSpan(close).IndexOfAnyExcept('`') is >= 0 and var end ? end : text.Length - close;
            if (text.AsSpan(at, close - at).Contains("\n\n", StringComparison.Ordinal))
                break;
            if (other == length)
                return Keep(text, at, close + length - at, output);
            close += other;
        }

        return Keep(text, at, length, output);
    }

    private int Braces(string text, int at, StringBuilder output)
    {
        if (text.AsSpan(at).StartsWith("{{<") || text.AsSpan(at).StartsWith("{{%"))
            return _shortcodes.Convert(text, at, output, Inline);
        if (Substitution().Match(text, at) is { Success: true, Groups: var named } substitution && _host.Substitutions.TryGetValue(named["name"].Value, out var value))
        {
            output.Append(value);
            _host.Log.Count("substitutions put in");
            return substitution.Length;
        }

        if (_host.Kind == ForeignKind.Myst && Role().Match(text, at) is { Success: true, Groups: var parts } role)
            return ConvertRole(parts["role"].Value, parts["words"].Value, role.Length, output);
        if (_host.Kind == ForeignKind.Docusaurus && JsxComment().Match(text, at) is { Success: true } comment)
        {
            output.Append("<!--").Append(comment.Groups["words"].Value.Replace("--", "—", StringComparison.Ordinal)).Append("-->");
            return comment.Length;
        }

        if (_host.Kind == ForeignKind.Docusaurus && Space().Match(text, at) is { Success: true } space)
        {
            output.Append(' ');
            return space.Length;
        }

        // Behind a link, a picture or a word; the id of a heading is one of ours.
        if ((output.Length == 0 || output[^1] != PlaceMarks.Done) && _host.Kind is ForeignKind.MkDocs or ForeignKind.Hugo or ForeignKind.Myst &&
            Attributes().Match(text, at) is { Success: true } attributes)
        {
            _host.Log.Count("attributes of links and pictures left out");
            return attributes.Length;
        }

        if (_host.Kind == ForeignKind.MkDocs && Critic().Match(text, at) is { Success: true, Groups: var critic } change)
        {
            output.Append(critic["sign"].Value == "--" ? "~~" + critic["words"].Value.Trim() + "~~" : critic["words"].Value);
            return change.Length;
        }

        return Keep(text, at, 1, output);
    }

    private int ConvertRole(string role, string words, int length, StringBuilder output)
    {
        var label = RoleTarget().Match(words) is { Success: true, Groups: var parts } ? parts["label"].Value.Trim() : words;
        switch (role)
        {
            case "kbd":
                output.Append("<kbd>").Append(words.Replace("+", "</kbd>+<kbd>", StringComparison.Ordinal)).Append("</kbd>");
                break;
            case "sub" or "sup":
                output.Append('<').Append(role).Append('>').Append(words).Append("</").Append(role).Append('>');
                break;
            case "icon" or "applies_to":
                // A badge or a picture beside words says nothing that they do not, but when it is a version.
                if (role == "applies_to")
                    output.Append('(').Append(words.Trim()).Append(')');
                break;
            default:
                output.Append(role is "ref" or "doc" or "term" or "abbr" or "numref" or "subs" ? label : $"`{words}`");
                break;
        }

        _host.Log.Count("roles made plain");
        return length;
    }

    private int Link(string text, int at, StringBuilder output)
    {
        if (at + 1 >= text.Length || text[at + 1] != '(' || LinkTarget().Match(text, at) is not { Success: true, Groups: var parts } link)
            return NamedLink(text, at, output);

        var (to, before) = (Unwrapped(parts["to"].Value), LinePlace.Before(output));
        var open = before.LastIndexOf('[');
        var isPicture = open > 0 && before[open - 1] == '!';
        var words = open >= 0 ? PlaceMarks.Without(before[(open + 1)..]) : "";
        if (isPicture && ElseWhere().IsMatch(to) && _host.Resolve(to) is null)
        {
            // Pages load nothing from elsewhere; inside of a link, the words are enough.
            output.Length -= before.Length - open + 1;
            var named = words.Length > 0 ? words : "Picture";
            output.Append(open > 1 && before[open - 2] == '[' ? named : $"[{named}]({to})");
            _host.Log.Count("pictures from elsewhere made links");
            return link.Length;
        }

        if (!isPicture && open >= 0 && (to.StartsWith('?') ? _host.Resolve(to) is null : Runs().IsMatch(to)))
        {
            // A question to the old site's search, or a script, leads nowhere; the words stay.
            output.Remove(output.Length - before.Length + open, 1).Append(_marks.Tell(ImportDiagnostics.DeadLink, to));
            return link.Length;
        }

        if (isPicture && to.IndexOf('#', StringComparison.Ordinal) is > 0 and var scheme)
        {
            // For which of two looks it was made; ours show one.
            if (DarkOnly().IsMatch(to[scheme..]))
            {
                output.Length -= before.Length - open + 1;
                _host.Log.Count("pictures for dark pages alone left out");
                return link.Length;
            }

            to = to[..scheme];
        }

        if (LeadsNowhere(to, words) && OpenOf(output) is >= 0 and var start)
        {
            isPicture = start > 0 && output[start - 1] == '!';
            output.Remove(isPicture ? start - 1 : start, isPicture ? 2 : 1);
            if (words.Length == 0 && output.Length == (isPicture ? start - 1 : start))
                output.Append(isPicture ? "Picture" : _host.TitleOf(to) ?? "Link");
            output.Append(Lost(to, words)).Append(Aside(to, parts["title"].Value.Trim(), output));
            return link.Length;
        }

        var address = Destination(to, words);
        if (words.Length == 0 && !isPicture && open >= 0 && _host.TitleOf(to) is { } title)
        {
            output.Append(title);
            _host.Log.Count("links given the title of their page");
        }

        output.Append("](").Append(Wrapped(address)).Append(parts["title"].Value).Append(')');
        return link.Length;
    }

    // Neither the address nor the words are those of a page.
    private bool LeadsNowhere(string written, string words)
    {
        if (written.StartsWith(PlaceMarks.Done) || Runs().IsMatch(written))
            return false;
        var to = written.Contains("{{", StringComparison.Ordinal) ? _shortcodes.InAddress(written) : written;
        return !to.StartsWith(PlaceMarks.Done) && (to.Contains("{{", StringComparison.Ordinal) || _host.LeadsNowhere(to)) &&
            (words.Length == 0 || _host.ResolveWords(words) is null);
    }

    private string Lost(string to, string words) =>
        to.Contains("{{", StringComparison.Ordinal) && _shortcodes.InAddress(to) is var inner && inner.Contains("{{", StringComparison.Ordinal)
            ? _shortcodes.Unknown(to)
            : _marks.Tell(ImportDiagnostics.DeadLink, Named(to, words));

    // Whoever mends the link finds where it led, and what was said of it.
    private string Aside(string to, string title, StringBuilder output) => _host.TakesComments && LinePlace.Before(output).TrimStart() is not ['#' or '|', ..]
        ? $"<!-- {$"{to} {title}".Trim().Replace("--", "—", StringComparison.Ordinal)} -->"
        : title.Length > 0 ? $" ({title.Trim('"', '\'')})" : "";

    // The bracket that opens what ends here, which may be some lines above.
    private static int OpenOf(StringBuilder output)
    {
        const int most = 2_000;
        var depth = 0;
        for (var i = output.Length - 1; i >= Math.Max(0, output.Length - most); i--)
        {
            if (output[i] == '\n' && i > 0 && output[i - 1] == '\n')
                break;
            if (i > 0 && output[i - 1] == '\\')
                continue;
            if (output[i] == ']')
                depth++;
            else if (output[i] == '[' && depth-- == 0)
                return i;
        }

        return -1;
    }

    // '[words][name]', '[name][]' and '[name]'; the line that names an address that leads nowhere goes away.
    private int NamedLink(string text, int at, StringBuilder output)
    {
        if (_lost.Count + _elsewhere.Count + _dark.Count == 0 || NameOfLink().Match(text, at) is not { Success: true, Groups: var parts } link || OpenOf(output) is not (>= 0 and var open))
            return Keep(text, at, 1, output);
        var name = parts["name"].Value is { Length: > 0 } given ? given : Spaces().Replace(PlaceMarks.Without(output.ToString(open + 1, output.Length - open - 1)), " ");
        var isPicture = open > 0 && output[open - 1] == '!';
        if (_lost.Contains(name))
        {
            output.Remove(isPicture ? open - 1 : open, isPicture ? 2 : 1);
            if (isPicture && output.Length == open - 1)
                output.Append("Picture");
            return link.Length;
        }

        if (isPicture && _dark.Contains(name))
        {
            output.Length = open - 1;
            _host.Log.Count("pictures for dark pages alone left out");
            return link.Length;
        }

        if (!isPicture || !_elsewhere.Contains(name))
            return Keep(text, at, 1, output);

        // Pages load nothing from elsewhere; inside of a link, the words are enough.
        _host.Log.Count("pictures from elsewhere made links");
        var isInLink = open > 1 && output[open - 2] == '[';
        output.Remove(open - 1, isInLink ? 2 : 1);
        return isInLink ? link.Length : Keep(text, at, 1, output);
    }

    /// <summary>Where a link leads from the new place, with a mark before it where that is nowhere.</summary>
    /// <param name="words">Of the link; empty if nobody knows.</param>
    private string Destination(string written, string words = "")
    {
        if (written.StartsWith(PlaceMarks.Done))
            return written;
        var inner = written.Contains("{{", StringComparison.Ordinal) ? _shortcodes.InAddress(written) : written;
        if (inner.StartsWith(PlaceMarks.Done))
            return inner;
        if (Runs().IsMatch(inner))
            return _marks.Tell(ImportDiagnostics.DeadLink, inner) + "#";
        if (inner.Length == 0 || inner[0] == '#' || HasScheme().IsMatch(inner) && _host.Resolve(inner) is null)
            return inner;
        if (_host.Resolve(inner) is { } found)
        {
            if (found != written)
                _host.Log.Count("links made relative");
            return found;
        }

        if (words.Length > 0 && _host.ResolveWords(words) is { } page)
        {
            _host.Log.Count("links found by their words");
            return page;
        }

        return inner.Contains("{{", StringComparison.Ordinal) ? _shortcodes.Unknown(inner) + inner : _marks.Tell(ImportDiagnostics.DeadLink, Named(inner, words)) + inner;
    }

    // An address that only marks what is meant by the words says nothing by itself.
    private static string Named(string address, string words) =>
        words.Length == 0 || address.AsSpan().ContainsAny('/', '.') ? address : $"[{words}]({address})";

    private static string Unwrapped(string written) => written is ['<', .. var inner, '>'] ? inner : written;

    private static string Wrapped(string address) => address.AsSpan().ContainsAny(' ', '{') ? $"<{address}>" : address;

    // What a line may open with: the address of links that name it.
    private int Line(string text, int at, StringBuilder output)
    {
        _html.PlaceAnchor(output);
        output.Append('\n');
        var next = at + 1 + Indent(text, at + 1, output);
        if (LevelOf(text, next) is > 0 and var level)
            (_html.Heading, _shortcodes.Heading) = (level, level);
        return next - at + ReferenceAt(text, next, output);
    }

    /// <summary>Takes note of the item that a line is in, and skips what lays it out.</summary>
    /// <returns>How many of the spaces before its words are done.</returns>
    private int Indent(string text, int at, StringBuilder output)
    {
        var words = at;
        while (words < text.Length && text[words] == ' ')
            words++;
        var (spaces, isBlank, isLaidOut) = (words - at, words == text.Length || text[words] == '\n', _html.SkipSpaceAhead);
        if (_depth == 0 && !isBlank)
            _items.Leave(text, words, spaces, _isBlankBefore);

        // How the inside of HTML was laid out is no depth, but for that of the item that it stands in.
        var kept = isLaidOut ? Math.Min(spaces, _items.Deepest) : spaces;
        if (_depth == 0 && !isBlank)
            _items.Enter(text, words, kept);
        _isBlankBefore = isBlank;
        if (!isLaidOut)
            return 0;
        output.Append(' ', kept);
        _html.SkipSpaceAhead = words < text.Length && text[words] is '\n' or '<';
        return spaces;
    }

    private static int LevelOf(string text, int at)
    {
        var signs = 0;
        while (at + signs < text.Length && text[at + signs] == '#')
            signs++;
        return signs <= 6 && at + signs < text.Length && text[at + signs] == ' ' ? signs : 0;
    }

    private int ReferenceAt(string text, int at, StringBuilder output)
    {
        if (at >= text.Length || text[at] is not ('[' or ' ') || Reference().Match(text, at) is not { Success: true, Groups: var parts } reference)
            return 0;
        if (parts["name"].Value.StartsWith('^'))
            return 0;
        if (_lost.Contains(parts["name"].Value))
        {
            output.Append(Lost(Unwrapped(parts["to"].Value), parts["name"].Value))
                .Append(_host.TakesComments ? $"<!-- {reference.Value.Trim().Replace("--", "—", StringComparison.Ordinal)} -->" : parts["title"].Value);
            return reference.Length;
        }

        output.Append(parts["open"].Value).Append(Wrapped(Destination(LookOf().Replace(Unwrapped(parts["to"].Value), ""), parts["name"].Value))).Append(parts["title"].Value);
        return reference.Length;
    }

    private int Icon(string text, int at, StringBuilder output)
    {
        if (_host.Kind is not (ForeignKind.MkDocs or ForeignKind.GitHub) || IconCode().Match(text, at) is not { Success: true } icon)
            return Keep(text, at, 1, output);
        _host.Log.Count("icons left out");
        var length = icon.Length;
        if (output.Length > 0 && output[^1] is ' ' or '\n' or '[' && at + length < text.Length && text[at + length] == ' ')
            length++;
        return length;
    }

    private int Paired(string text, int at, string sign, string open, string close, StringBuilder output)
    {
        var start = at + sign.Length;
        if (!text.AsSpan(at).StartsWith(sign) || start >= text.Length || char.IsWhiteSpace(text[start]) || (at > 0 && text[at - 1] == sign[0]))
            return Keep(text, at, 1, output);
        var end = text.AsSpan(start, Math.Min(200, text.Length - start)).IndexOf(sign);
        if (end <= 0 || text.AsSpan(start, end).Contains('\n') || char.IsWhiteSpace(text[start + end - 1]) || (sign.Length == 1 && text.AsSpan(start, end).Contains(' ')))
            return Keep(text, at, 1, output);
        output.Append(open).Append(text, start, end).Append(close);
        _host.Log.Count("marks of words given our form");
        return end + 2 * sign.Length;
    }

    private int Keys(string text, int at, StringBuilder output)
    {
        if (KeyNames().Match(text, at) is not { Success: true, Groups: var keys } match)
            return Keep(text, at, 1, output);
        output.AppendJoin('+', keys["keys"].Value.Split('+').Select(key => $"<kbd>{char.ToUpperInvariant(key[0])}{key[1..]}</kbd>"));
        _host.Log.Count("marks of words given our form");
        return match.Length;
    }

    [GeneratedRegex(@"\G\{\{\s*(?<name>[\w.-]+)\s*\}\}")]
    private static partial Regex Substitution();

    [GeneratedRegex(@"\G\{(?<role>[a-z][\w:.-]*)\}`(?<words>[^`\n]*)`")]
    private static partial Regex Role();

    [GeneratedRegex(@"^(?<label>[^<]+)<[^>]+>$")]
    private static partial Regex RoleTarget();

    [GeneratedRegex(@"\G\{/\*(?<words>.*?)\*/\}", RegexOptions.Singleline)]
    private static partial Regex JsxComment();

    [GeneratedRegex(@"\G\{(?:""\s*""|'\s*')\}")]
    private static partial Regex Space();

    [GeneratedRegex(@"\G\{:?\s*(?:[.#][\w-][^{}\n]*|[\w-]+=(?:""[^""\n]*""|'[^'\n]*'|[^\s{}""']+)[^{}\n]*|data-preview|align=\w+)\s*\}")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\G\{(?<sign>\+\+|--|==|>>)\s?(?<words>[^{}]*?)\s?(?:\+\+|--|==|<<)\}")]
    private static partial Regex Critic();

    [GeneratedRegex(@"\G\]\(\s*(?<to><\{\{[^\n]*?\}\}[^>\n]*>|<[^>\n]*>|\{\{[<%][^\n]*?[>%]\}\}[^\s)]*|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)(?<title>\s+(?:""[^""\n]*""|'[^'\n]*'))?\s*\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex("^(?:javascript|data|vbscript|file|blob):", RegexOptions.IgnoreCase)]
    private static partial Regex Runs();

    [GeneratedRegex("^(?:https?:)?//", RegexOptions.IgnoreCase)]
    private static partial Regex ElseWhere();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]+:")]
    private static partial Regex HasScheme();

    [GeneratedRegex(@"\G\](?:\[(?<name>[^\[\]\n]*)\])?(?!:)")]
    private static partial Regex NameOfLink();

    [GeneratedRegex(@"^ *\[(?<name>[^\]\n^][^\]\n]*)\]:[ \t]*(?<to><\{\{[^\n]*?\}\}[^>\n]*>|\{\{[<%][^\n]*?[>%]\}\}\S*|<[^>\n]*>|\S+)", RegexOptions.Multiline)]
    private static partial Regex References();

    [GeneratedRegex(@"(?<!^)#(?:only|gh)-(?:dark|light)(?:-mode-only)?$")]
    private static partial Regex LookOf();

    [GeneratedRegex(@"^#(?:only-dark|gh-dark-mode-only)$")]
    private static partial Regex DarkOnly();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\G(?<open> *\[(?<name>[^\]\n]+)\]:[ \t]*)(?<to><\{\{[^\n]*?\}\}[^>\n]*>|\{\{[<%][^\n]*?[>%]\}\}\S*|<[^>\n]*>|\S+)(?<title>[ \t]+(?:""[^""\n]*""|'[^'\n]*')(?=[ \t]*(?:\n|$)))?")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\G:(?:material|octicons|fontawesome|simple)-[a-z0-9-]+:(?:\{[^}\n]*\})?")]
    private static partial Regex IconCode();

    [GeneratedRegex(@"</(?<name>[A-Za-z][\w.-]*)\s*>")]
    private static partial Regex ClosingTag();

    [GeneratedRegex(@"\G\+\+(?<keys>[a-z0-9-]+(?:\+[a-z0-9-]+)*)\+\+")]
    private static partial Regex KeyNames();
}
