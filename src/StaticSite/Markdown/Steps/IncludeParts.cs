using System.Text;
using Markdig.Syntax;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Puts parts in the place of the lines <c>::: include name</c>, before the text is parsed: so they are read as if they
/// were written there, in lists and quotations, too. What they say keeps its place in their files.</summary>
internal sealed class IncludeParts
{
    // More than any page has, and little enough for a few that include each other twice each.
    private const int MostLetters = 1_000_000;
    private const int MostParts = 1_000;
    private const int Deepest = 40;

    private readonly ParseMarkdown _parser;
    private readonly TextScope _text;
    private readonly bool _notesReferences;
    private readonly StringBuilder _whole = new();
    private readonly List<TextPiece> _pieces = [];
    private readonly Dictionary<string, Included[]> _found = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];
    private int _lines;
    private int _parts;
    private bool _isTooMuch;

    private IncludeParts(ParseMarkdown parser, TextScope text, bool notesReferences) =>
        (_parser, _text, _notesReferences) = (parser, text, notesReferences);

    /// <summary>The text with all parts in it, and the places of its lines; the same where it includes none.</summary>
    public static (string Text, TextScope Scope) In(string text, TextScope scope, ParseMarkdown parser, bool notesReferences)
    {
        if (!MayInclude(text) || scope.Page.Index.Ask(IParts.AllNames, "") is null)
            return (text, scope);

        var parts = new IncludeParts(parser, scope, notesReferences);
        parts.Add(text, scope, scope.Page.Path, "", "");
        return (parts._whole.ToString(), scope with { Pieces = [.. parts._pieces] });
    }

    private static bool MayInclude(string text) => text.Contains(":::", StringComparison.Ordinal) && text.Contains(IParts.Word, StringComparison.Ordinal);

    /// <param name="prefix">What stands before each of its lines.</param>
    /// <param name="first">What stands before its first.</param>
    private void Add(string text, TextScope scope, SitePath seenFrom, string prefix, string first)
    {
        var lines = text.Split('\n');
        var copied = 0;
        foreach (var one in Find(text, scope))
        {
            Copy(lines, copied, one.Line, scope, seenFrom, prefix, copied == 0 ? first : prefix);
            Include(one, lines, scope, seenFrom, prefix, one.Line == 0 ? first : prefix);
            copied = one.EndLine + 1;
        }

        Copy(lines, copied, lines.Length, scope, seenFrom, prefix, copied == 0 ? first : prefix);
    }

    private void Copy(string[] lines, int start, int end, TextScope scope, SitePath seenFrom, string prefix, string first)
    {
        if (start >= end)
            return;

        _pieces.Add(new TextPiece(_lines, scope, start, prefix.Length, seenFrom));
        for (var i = start; i < end; i++)
            Line(i == start ? first : prefix, lines[i]);
    }

    private void Line(string prefix, string line)
    {
        if (_lines++ > 0)
            _whole.Append('\n');
        _whole.Append(line.Length > 0 ? prefix : prefix.TrimEnd()).Append(line);
    }

    // An empty line on each side keeps it apart from what stands around it.
    private void Include(Included one, string[] lines, TextScope scope, SitePath seenFrom, string prefix, string first)
    {
        var startsEntry = one.Prefix != one.Before;
        if (!startsEntry && one.Line > 0 && lines[one.Line - 1].AsSpan().Trim(" \t>").Length > 0)
        {
            _pieces.Add(new TextPiece(_lines, scope, one.Line, prefix.Length, seenFrom));
            Line(prefix, one.Before.TrimEnd());
        }

        if (Resolve(one, scope) is { } part)
        {
            _open.Add(part.Name);
            var there = new TextScope(_text.Page, part.Text.At, _text.Section, _text.SectionTitle);
            Add(part.Text.Decode().TrimEnd('\n'), there, part.Base, prefix + one.Prefix, first + one.Before);
            _open.RemoveAt(_open.Count - 1);
        }
        else
        {
            _pieces.Add(new TextPiece(_lines, scope, one.Line, prefix.Length, seenFrom));
            Line(first, one.Before);
        }

        _pieces.Add(new TextPiece(_lines, scope, one.EndLine, prefix.Length, seenFrom));
        Line(prefix, one.Prefix.TrimEnd());
    }

    private PartText? Resolve(Included one, TextScope scope)
    {
        if (_isTooMuch)
            return null;

        var (page, at) = (_text.Page, scope.Locate(one.Line, one.Column));
        if (one.Name.Length == 0)
        {
            page.Diagnostics.Report(MarkdownDiagnostics.NamelessPart, at);
            return null;
        }

        if (page.Index.Ask(IParts.Named, one.Name) is not { } part)
        {
            var names = page.Diagnostics.Candidates(page.Index.Ask(IParts.AllNames, "") ?? []);
            page.Diagnostics.Add(MarkdownDiagnostics.UnknownPart.At(at, "part", one.Name, Nearest.Hint(one.Name, names)) with
            {
                Fix = Nearest.Sure(one.Name, names) is { } sure ? Fix.Replace(at, one.Written, one.Written[..^one.Name.Length] + sure) : null,
                Missing = $"parts/{one.Name}",
                Names = $"parts/{one.Name}.md",
            });
            return null;
        }

        page.Observe(new IncludedPart(part.Name));
        if (_notesReferences)
            page.Observe(new WrittenReference(
                page.Path, Holds.EntryOf(IParts.Word), one.Name, one.Name, scope.Locate(one.Line, one.Column + one.Written.Length - one.Name.Length))
            { InValue = scope.ValueAt(one.Line) });
        if (_open.Contains(part.Name))
        {
            page.Diagnostics.Report(MarkdownDiagnostics.CircularPart, at, part.Name,
                string.Join(" → ", _open.SkipWhile(open => open != part.Name).Append(part.Name)));
            return null;
        }

        if (_open.Count >= Deepest || ++_parts > MostParts || _whole.Length + part.Text.Source.Bytes.Length > MostLetters)
        {
            _isTooMuch = true;
            page.Diagnostics.Report(MarkdownDiagnostics.TooManyIncluded, at, _open.Count >= Deepest ? $"parts in each other, {Deepest} deep" : "text by the parts that it includes");
            return null;
        }

        return part;
    }

    /// <summary>Where a text includes parts. One that is broken otherwise stays, and is reported with all containers.</summary>
    private Included[] Find(string text, TextScope scope)
    {
        if (!MayInclude(text))
            return [];
        if (_open is [.., var name] && _found.TryGetValue(name, out var known))
            return known;

        var found = _parser.TryParse(text, out var document, out _) ? FindIn(document, text.Split('\n')) : [];
        if (_open is [.., var read])
            _found.Add(read, found);
        return found;
    }

    private static Included[] FindIn(MarkdownDocument document, string[] lines)
    {
        var found = new List<Included>();
        foreach (var container in document.Descendants<TextContainer>())
            if (container is { Info: IParts.Word, ClosingFencedCharCount: > 0, IsAlert: false, HasText: false } &&
                container.Line < lines.Length && lines[container.Line].IndexOf(":::", StringComparison.Ordinal) is >= 0 and var column)
            {
                var (line, name) = (lines[container.Line].TrimEnd(), NameOf(container));
                var before = line[..column];
                if (FindEnd(lines, container.Line + 1) is { } end)
                    found.Add(new Included(container.Line, end, column, name, line[column..], before, Continue(before)));
            }

        return [.. found.OrderBy(one => one.Line)];
    }

    private static string NameOf(TextContainer container)
    {
        var name = container.Arguments?.Trim() ?? "";
        return name.EndsWith(".md", StringComparison.Ordinal) ? name[..^3] : name;
    }

    private static int? FindEnd(string[] lines, int line)
    {
        while (line < lines.Length && lines[line].AsSpan().Trim(" \t>").IsEmpty)
            line++;
        return line < lines.Length && lines[line].AsSpan().TrimStart(" \t>").StartsWith(":::") ? line : null;
    }

    // What stands before the lines that follow: marks of quotations, and the room of an entry's own mark.
    private static string Continue(string before) => string.Concat(before.Select(letter => letter is '>' or '\t' ? letter : ' '));

    /// <param name="Line">From 0, as the end.</param>
    /// <param name="Column">Of the colons, from 0.</param>
    /// <param name="Written">From the colons on.</param>
    /// <param name="Before">What stands before the colons.</param>
    /// <param name="Prefix">What stands before the lines below.</param>
    private sealed record Included(int Line, int EndLine, int Column, string Name, string Written, string Before, string Prefix);
}
