using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticSite.CodeBlocks;

/// <summary>What stands behind a fence: <c>yaml title="site.yml" {2,4-6} showLineNumbers</c>, and the like of it as Hugo, MkDocs and
/// Pandoc have it.</summary>
/// <param name="Language">As written, or empty.</param>
/// <param name="Marked">The lines that stand out, from 1, and as what: of <c>mark</c>, <c>ins</c>, <c>del</c>.</param>
/// <param name="FirstNumber">Of the first line, or null where lines have no numbers.</param>
/// <param name="Unknown">What means nothing here.</param>
internal sealed partial record CodeInfo(
    string Language, string Title, ImmutableArray<MarkedLines> Marked, int? FirstNumber, ImmutableArray<string> Unknown)
{
    /// <summary>What a message lists.</summary>
    public const string KnownWords = "title=\"…\", {2,4-6} or showLineNumbers";

    private const int MostNumber = 1_000_000;

    private static readonly FrozenSet<string> CodeDirectives =
        new[] { "code-block", "code", "code-cell", "sourcecode" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What MyST would show here, if this is no code: <c>note</c> of <c>{note}</c>.</summary>
    public string? Directive { get; private init; }

    public static CodeInfo Of(string info)
    {
        var rest = info.Trim();

        // {.yaml title="a.yml"}, {r} of R Markdown, and {code-block} yaml of Sphinx.
        if (Pandoc().Match(rest) is { Success: true } whole)
        {
            var (named, behind) = (whole.Groups["language"].Value, whole.Groups["behind"].Value);
            if (CodeDirectives.Contains(named))
                return Of(behind);
            var isLanguage = whole.Groups["dot"].Success || CodeLanguage.Of(named).Scope is not null;
            return isLanguage
                ? new ReadInfo().Read(named, whole.Groups["rest"].Value + behind)
                : new ReadInfo().Read("", "") with { Directive = named };
        }

        var language = Word().Match(rest);
        return new ReadInfo().Read(language.Value, rest[language.Length..]);
    }

    private sealed class ReadInfo
    {
        private readonly ImmutableArray<MarkedLines>.Builder _marked = ImmutableArray.CreateBuilder<MarkedLines>();
        private readonly ImmutableArray<string>.Builder _unknown = ImmutableArray.CreateBuilder<string>();
        private string _title = "";
        private int? _firstNumber;

        public CodeInfo Read(string language, string attributes)
        {
            ReadAll(attributes);
            return new CodeInfo(language, _title, _marked.DrainToImmutable(), _firstNumber, _unknown.DrainToImmutable());
        }

        private void ReadAll(string attributes)
        {
            foreach (Match attribute in Attribute().Matches(attributes))
                if (!(attribute.Groups["inside"] is { Success: true } inside ? TryReadInside(inside.Value) : TryRead(attribute)))
                    _unknown.Add(attribute.Value);
        }

        // {2,4-6} as here, and {hl_lines=[2,"4-6"]} as Hugo has it.
        private bool TryReadInside(string inside)
        {
            if (TryMark(inside))
                return true;
            if (!inside.Contains('='))
                return false;

            ReadAll(inside);
            return true;
        }

        private bool TryRead(Match attribute)
        {
            var (name, value) = (attribute.Groups["name"].Value.ToLowerInvariant(), Unquoted(attribute.Groups["value"].Value));
            switch (name)
            {
                case "title" or "file" or "filename" when value.Length > 0:
                    _title = value;
                    return true;
                case "hl_lines":
                    return TryMark(value.Trim('[', ']').Replace("\"", "", StringComparison.Ordinal));
                case "mark" or "ins" or "del":
                    return value is ['{', .. var lines, '}'] && TryMark(lines, name);
                case "copy" or ".copy":
                    // All code can be copied.
                    return value is "" or "true";
                case "showlinenumbers" or "linenums" or "linenos" or ".numberlines" or ".line-numbers":
                    if (value is "" or "true" or "table" or "inline")
                        _firstNumber ??= 1;
                    return value is "" or "true" or "table" or "inline" or "false" || TryNumber(value);
                case "linenostart" or "startfrom":
                    return TryNumber(value);
                default:
                    return false;
            }
        }

        private bool TryNumber(string value)
        {
            _firstNumber = NumberOf(value) ?? _firstNumber;
            return NumberOf(value) is not null;
        }

        private bool TryMark(string written, string element = "mark")
        {
            if (Lines(written) is not { IsDefault: false } lines)
                return false;

            foreach (var (first, last) in lines)
                _marked.Add(new MarkedLines(first, last, element));
            return true;
        }
    }

    /// <summary>Default for what is no list of lines.</summary>
    private static ImmutableArray<(int First, int Last)> Lines(string written)
    {
        if (!LinesPattern().IsMatch(written))
            return default;

        var lines = ImmutableArray.CreateBuilder<(int, int)>();
        foreach (Match run in Run().Matches(written))
        {
            var first = NumberOf(run.Groups["first"].Value);
            var last = run.Groups["last"] is { Success: true } end ? NumberOf(end.Value) : first;
            if (first is null || last is null || first > last)
                return default;
            lines.Add((first.Value, last.Value));
        }

        return lines.DrainToImmutable();
    }

    private static int? NumberOf(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostNumber ? number : null;

    private static string Unquoted(string value) => value is ['"', .., '"'] or ['\'', .., '\''] ? value[1..^1] : value;

    [GeneratedRegex(@"^(?>[^\s{},=]+)(?!=)")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\{[ ]?(?<dot>\.)?(?<language>(?>[^\s{}=,.]+))(?<rest>(?>[^{}]*))\}(?<behind>.*)$", RegexOptions.Singleline)]
    private static partial Regex Pandoc();

    // What is in braces, or a name with a value that may be in quotation marks or brackets.
    [GeneratedRegex(@"\{(?<inside>[^{}]*)\}|(?<name>[^\s,={}""']+)(?:=(?<value>""[^""]*""|'[^']*'|\[[^\[\]]*\]|\{[^{}]*\}|[^\s,{}]*))?|""[^""]*""|'[^']*'|[^\s,]")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^[ ]*\d+(?:-\d+)?(?:[ ]*[, ][ ]*\d+(?:-\d+)?)*[ ]*$")]
    private static partial Regex LinesPattern();

    [GeneratedRegex(@"(?<first>\d+)(?:-(?<last>\d+))?")]
    private static partial Regex Run();
}

/// <summary>A run of lines that stand out.</summary>
/// <param name="Element">As what.</param>
internal readonly record struct MarkedLines(int First, int Last, string Element);
