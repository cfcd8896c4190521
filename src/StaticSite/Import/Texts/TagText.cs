using System.Text.RegularExpressions;

namespace StaticSite.Import.Texts;

/// <summary>A tag of HTML or of a component, or the words of a shortcode: a name and what it is given.</summary>
internal sealed partial class TagText
{
    private const int Longest = 4_000;

    private readonly Dictionary<string, string> _named = new(StringComparer.OrdinalIgnoreCase);

    private TagText(string name, bool closes, bool isWhole, int length) => (Name, Closes, IsWhole, Length) = (name, closes, isWhole, length);

    public string Name { get; }

    public bool Closes { get; }

    /// <summary>Whether it ends itself: <c>&lt;br/&gt;</c>.</summary>
    public bool IsWhole { get; }

    /// <summary>In the text, with all its signs.</summary>
    public int Length { get; }

    /// <summary>What has no name, in its order.</summary>
    public List<string> Values { get; } = [];

    /// <summary>The first of these that it is given; empty if it is none.</summary>
    public string Get(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (_named.TryGetValue(name, out var value))
                return value;
        return "";
    }

    /// <summary>The first of these, or what comes first without a name.</summary>
    public string GetOrFirst(params ReadOnlySpan<string> names) => Get(names) is { Length: > 0 } named ? named : Values.FirstOrDefault("");

    /// <summary>What it is given by names.</summary>
    public IEnumerable<(string Name, string Value)> Named => _named.Select(given => (given.Key, given.Value));

    /// <summary>As it stands in the text, on one line.</summary>
    public string Written { get; private init; } = "";

    /// <summary>All that it is given, as words.</summary>
    public string Said => string.Join(' ', Values.Concat(_named.Values)).Trim();

    /// <summary>The tag that starts at a place; null if there is none.</summary>
    public static TagText? OfHtml(string text, int at)
    {
        if (Opening().Match(text, at) is not { Success: true, Groups: var parts } opening)
            return null;

        var (i, end, quote, braces) = (at + opening.Length, Math.Min(text.Length, at + Longest), '\0', 0);
        for (; i < end && (quote != '\0' || braces > 0 || text[i] != '>'); i++)
        {
            if (quote != '\0')
                quote = text[i] == quote ? '\0' : quote;
            else if (text[i] is '"' or '\'' && (braces > 0 || text[i - 1] is '=' or ' '))
                quote = text[i];
            else if (text[i] == '{')
                braces++;
            else if (text[i] == '}')
                braces--;
            else if (text[i] == '<' && braces == 0)
                return null;
        }

        if (i >= end)
            return null;
        var given = text[(at + opening.Length)..i];
        var tag = new TagText(parts["name"].Value, parts["closes"].Length > 0, given.EndsWith('/'), i + 1 - at) { Written = OneLine(text[at..(i + 1)]) };
        tag.Take(given.TrimEnd('/'));
        return tag;
    }

    /// <summary>The shortcode that starts at a place; null if there is none.</summary>
    public static TagText? OfShortcode(string text, int at)
    {
        if (Shortcode().Match(text, at) is not { Success: true, Groups: var parts } opening)
            return null;

        var close = parts["sign"].Value == "<" ? ">}}" : "%}}";
        var start = at + opening.Length;
        var end = text.AsSpan(start, Math.Min(Longest, text.Length - start)).IndexOf(close);
        if (end < 0)
            return null;
        var given = text.Substring(start, end).Trim();
        var tag = new TagText(parts["name"].Value, parts["closes"].Length > 0, given.EndsWith('/'), start + end + 3 - at) { Written = OneLine(text[at..(start + end + 3)]) };
        tag.Take(given.EndsWith('/') ? given[..^1] : given);
        return tag;
    }

    private static string OneLine(string tag) => LineEnds().Replace(tag, " ");

    private void Take(string given)
    {
        foreach (Match match in Given().Matches(given))
        {
            var value = match.Groups["value"].Value.Replace("\\\"", "\"", StringComparison.Ordinal);
            if (match.Groups["braced"] is { Success: true, Value: var braced })
                value = braced.Trim().Trim('"', '\'', '`');
            if (match.Groups["name"] is { Success: true, Value: var name })
                _named.TryAdd(name, value);
            else if (match.Groups["bare"] is { Success: true, Value: var bare })
                Values.Add(bare);
            else
                Values.Add(value);
        }
    }

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineEnds();

    [GeneratedRegex(@"\G<(?<closes>/?)(?<name>[A-Za-z][\w.:-]*)(?=[\s/>])")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\G\{\{(?<sign>[<%])-?\s*(?<closes>/?)\s*(?<name>[A-Za-z][\w./-]*?)(?=\s|/?[>%]\}\})")]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"(?:(?<name>[\w:.@-]+)\s*=\s*)?(?:""(?<value>(?:[^""\\]|\\.)*)""|'(?<value>[^']*)'|`(?<value>[^`]*)`|(?<=[=\s])\{(?<braced>[^{}]*(?:\{[^{}]*\}[^{}]*)*)\}|(?<=\=\s*)(?<value>[^\s""'`{}]+)|(?<bare>[^\s=""'`]+))")]
    private static partial Regex Given();
}
