using System.Buffers;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Marks;

/// <summary>What the parser took for plain words, each letter at its place in the text. Whatever it understood, such as
/// links, code and signs that were escaped, reads as <see cref="Other"/>.</summary>
/// <remarks>Of interest where a mark is left: somebody began a link and did not end it, or wrote what another tool takes.
/// </remarks>
internal sealed partial class LeftAsText
{
    /// <summary>Stands for a letter that is no plain word.</summary>
    public const char Other = '\uFFFC';

    /// <summary>Signs that word processors put before the entries of a list.</summary>
    internal const string Bullets = "•●▪■◦‣⁃∙";

    private static readonly object Key = new();

    /// <summary>Signs by which marks are found.</summary>
    internal static readonly SearchValues<char> Signs = SearchValues.Create("[`{^~【\t\u00A0" + Bullets);

    // In two, since a search for strings is fast as long as there are at most 80, and all of them two letters of ASCII or more.
    private static readonly SearchValues<string> Marks = SearchValues.Create([.. Openings], StringComparison.Ordinal);

    private static readonly string[] OfFirstLines = [.. Openings.Where(opening => opening[0] == '\n')];

    // What stands before the first word of a line: the marks of quotations and lists.
    private static readonly SearchValues<char> BeforeWords = SearchValues.Create(" \t>-*+.:)0123456789");
    private static readonly SearchValues<char> Brackets = SearchValues.Create("[]");

    private readonly string _text;
    private readonly Lazy<bool> _hasFootnoteMark;
    private List<int>? _lineEnds;

    private LeftAsText(string text, string words) =>
        (_text, Words, _hasFootnoteMark) = (text, words, new Lazy<bool>(() => FootnoteMark().IsMatch(words)));

    /// <summary>Whether two asterisks stand behind a word somewhere, as behind a price whose footnote is further down.</summary>
    internal bool HasFootnoteMark => _hasFootnoteMark.Value;

    /// <summary>As long as the text, with its line ends.</summary>
    public string Words { get; }

    /// <summary>How those marks start that are not found by a sign.</summary>
    internal static IEnumerable<string> Openings =>
        LeftMarks.All.Where(mark => !Signs.Contains(mark.Opening[mark.Lead])).Select(mark => mark.Opening).Distinct();

    /// <summary>Null where no mark is left, as in nearly every text.</summary>
    public static LeftAsText? Of(MarkdownDocument document) => document.GetData(Key) as LeftAsText;

    /// <param name="place">In <see cref="Words"/>.</param>
    public SourceLocation Locate(int place, TextScope scope)
    {
        var line = (_lineEnds ??= FindLineEnds()).BinarySearch(place);
        line = line < 0 ? ~line : line;
        return scope.Locate(line, line == 0 ? place : place - _lineEnds[line - 1] - 1);
    }

    /// <summary>The places at which a mark may start, in their order.</summary>
    internal IEnumerable<int> Places()
    {
        if (StartsWithMark(Words))
            yield return 0;

        var (sign, mark) = (Next(-1, 0, isSign: true), Next(-1, 0, isSign: false));
        while (Math.Min(sign, mark) is var place && place < Words.Length)
        {
            yield return place;
            sign = Next(sign, place + 1, isSign: true);
            mark = Next(mark, place + 1, isSign: false);
        }
    }

    /// <summary>Whether the words of a line start there.</summary>
    internal bool StartsLine(int place)
    {
        while (place > 0 && BeforeWords.Contains(_text[place - 1]))
            place--;
        return place == 0 || _text[place - 1] == '\n';
    }

    /// <summary>Whether rows of a table stand above a line, and empty lines between.</summary>
    internal bool FollowsRows(int place) => _text.AsSpan(0, place).TrimEnd() is [.., '|'];

    /// <summary>As the author wrote it.</summary>
    internal string Written(int start, int length) => _text.Substring(start, length);

    /// <summary>The rest of a line, as the author wrote it.</summary>
    internal ReadOnlySpan<char> Line(int start) =>
        _text.AsSpan(start) is var rest && rest.IndexOf('\n') is >= 0 and var end ? rest[..end] : rest;

    internal static void In(MarkdownDocument document, string text)
    {
        if (!HasMark(text))
            return;

        var words = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            var left = words.AsSpan(0, text.Length);
            Read(document, text, left);
            if (HasMark(left))
                document.SetData(Key, new LeftAsText(text, left.ToString()));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(words);
        }
    }

    /// <summary>Whether a text starts with what an opening has behind its line end.</summary>
    internal static bool StartsText(ReadOnlySpan<char> text, string opening) => opening[0] == '\n' && text.StartsWith(opening.AsSpan(1), StringComparison.Ordinal);

    private static bool HasMark(ReadOnlySpan<char> text) => text.ContainsAny(Signs) || text.ContainsAny(Marks) || StartsWithMark(text);

    private static bool StartsWithMark(ReadOnlySpan<char> text)
    {
        foreach (var opening in OfFirstLines)
            if (StartsText(text, opening))
                return true;
        return false;
    }

    private List<int> FindLineEnds()
    {
        var ends = new List<int>();
        for (var end = _text.IndexOf('\n'); end >= 0; end = _text.IndexOf('\n', end + 1))
            ends.Add(end);
        return ends;
    }

    private int Next(int known, int start, bool isSign)
    {
        if (known >= start)
            return known;

        var rest = Words.AsSpan(start);
        var found = isSign ? rest.IndexOfAny(Signs) : rest.IndexOfAny(Marks);
        return found < 0 ? Words.Length : start + found;
    }

    // Runs over every text that holds a mark, so it writes into a buffer and allocates nothing.
    private static void Read(MarkdownDocument document, ReadOnlySpan<char> text, Span<char> left)
    {
        left.Fill(Other);
        for (var end = text.IndexOf('\n'); end >= 0;)
        {
            left[end] = '\n';
            var next = text[(end + 1)..].IndexOf('\n');
            end = next < 0 ? -1 : end + 1 + next;
        }

        foreach (var leaf in document.Leaves())
            if (leaf.Inline is { } inlines)
                Copy(inlines, text, left);
    }

    private static void Copy(ContainerInline inlines, ReadOnlySpan<char> text, Span<char> left)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LiteralInline { Span: { IsEmpty: false } span } literal)
            {
                // A backslash goes with the sign behind it.
                var start = literal.IsFirstCharacterEscaped ? span.Start + 2 : span.Start;
                if (start <= span.End)
                    text[start..(span.End + 1)].CopyTo(left[start..]);
            }

            if (inline is EmphasisInline emphasis)
                Copy(emphasis, text, left);
            else if (inline is LinkInline { IsAutoLink: false, Span: { IsEmpty: false } whole } link)
                CopyWords(link, whole, text, left);
        }
    }

    // Of a link that was understood, the brackets were, too.
    private static void CopyWords(LinkInline link, SourceSpan whole, ReadOnlySpan<char> text, Span<char> left)
    {
        Copy(link, text, left);
        left[whole.Start..(whole.End + 1)].ReplaceAny(Brackets, Other);
    }

    [GeneratedRegex(@"(?<=[\w)%.,”""\uFFFC])\*\*(?=[\s|.,;:)\uFFFC]|$)")]
    private static partial Regex FootnoteMark();
}
