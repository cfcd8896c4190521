using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using StaticSite.Engine;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.CodeBlocks;

/// <summary>Makes of each block of code what the theme shows in its place.</summary>
internal sealed class ShowCode : IBodyStep
{
    // Of the squares of the numbers of lines: one block of 2,200 lines, or 2,000 blocks of 50.
    private const long Most = 5_000_000;

    private const int LongestShown = 60;

    private static readonly string[] Boxes = ["tip", "important", "warning", "caution"];

    public string Name => "show code";

    public BodyAspects Reads => BodyAspects.OpenFences;

    public BodyAspects Writes => BodyAspects.Code;

    public void Apply(ParsedText parsed)
    {
        // Elsewhere there is no room for it.
        if (parsed.Room != Room.Page)
            return;

        var unknown = new AlikeFindings();
        foreach (var leaf in parsed.Document.Leaves())
            if (leaf is CodeBlock block)
                Show(block, parsed.Scope, unknown);
        unknown.Report(parsed.Scope.Page);
    }

    private static void Show(CodeBlock block, TextScope text, AlikeFindings unknown)
    {
        var at = text.Locate(block.Line, block.Column);
        var info = CodeInfo.Of("");
        if (block is FencedCodeBlock fenced)
        {
            info = CodeInfo.Of($"{fenced.Info} {fenced.Arguments}");
            fenced.Arguments = null;
            if (info.Directive is { } directive)
                text.Page.Diagnostics.Report(CodeDiagnostics.Directive, at, directive, Boxes.Contains(directive) ? directive : "note");
            if (string.Join(' ', info.Unknown) is { Length: > 0 } words)
                unknown.Add(CodeDiagnostics.UnknownWords.At(at, words.Length <= LongestShown ? words : words[..LongestShown] + "…", CodeInfo.KnownWords), info.Unknown[0]);
        }

        var (language, lines) = (CodeLanguage.Of(info.Language), LinesOf(block));
        if (info.Marked.FirstOrDefault(run => run.Last > lines.Length) is { Last: > 0 } beyond)
            text.Page.Diagnostics.Report(CodeDiagnostics.NoSuchLine, at, beyond.Last, lines.Length);

        var markup = Colored(language, lines, at, text.Page);
        var written = WriteLines(info, language, lines, markup.IsDefault ? [.. lines.Select(CodeText.Of)] : markup);
        var prose = new BodyPart.Prose(new Markup(Encoding.UTF8.GetBytes(written), []));
        block.ShowAs(new CodeListing(info.Title, language.Name, new Body([prose], [])));
    }

    /// <summary>Default for code that is plain.</summary>
    private static ImmutableArray<string> Colored(CodeLanguage language, string[] lines, SourceLocation at, PageScope page)
    {
        if (language.Scope is null)
            return default;

        var state = page.State<CodeOfPage>();
        if (!state.Takes(lines.Length))
        {
            if (!state.IsReported)
                page.Diagnostics.Report(CodeDiagnostics.TooMuchCode, at);
            state.IsReported = true;
            return default;
        }

        if (Array.FindIndex(lines, line => line.Length > Highlighter.LongestLine) is >= 0 and var longest)
        {
            page.Diagnostics.Report(CodeDiagnostics.LongLine, at, longest + 1, Highlighter.LongestLine);
            return default;
        }

        var markup = Highlighter.Read(language, string.Join('\n', lines));
        if (markup.IsDefault)
            page.Diagnostics.Report(CodeDiagnostics.Unreadable, at, language.Name);
        return markup;
    }

    private static string WriteLines(CodeInfo info, CodeLanguage language, string[] lines, ImmutableArray<string> markup)
    {
        var written = new StringBuilder();
        var areParts = language.IsDiff || !info.Marked.IsEmpty || info.FirstNumber is not null;
        var (marked, added, gone) = (Marked("mark", info, lines.Length), Marked("ins", info, lines.Length), Marked("del", info, lines.Length));
        for (var i = 0; i < lines.Length; i++)
        {
            var element = areParts ? added[i] ? "ins" : gone[i] ? "del" : marked[i] ? "mark" : ElementOf(lines[i], language) : "";
            if (element.Length > 0)
            {
                // A diff has its signs already.
                written.Append('<').Append(element)
                    .Append(element is "ins" or "del" && !language.IsDiff ? " class=\"code-line code-sign\"" : " class=\"code-line\"");
                if (info.FirstNumber is { } first)
                    written.Append(" data-line=\"").Append(first + i).Append('"');
                written.Append('>');
            }

            // What is new or gone in a diff has one colour.
            if (language.IsDiff && element is "ins" or "del")
                CodeText.AppendTo(written, lines[i]);
            else
                written.Append(markup[i]);
            written.Append('\n');
            if (element.Length > 0)
                written.Append("</").Append(element).Append('>');
        }

        return written.ToString();
    }

    // However many runs overlap, each line is looked at once.
    private static bool[] Marked(string element, CodeInfo info, int lines)
    {
        var starts = new int[lines + 2];
        foreach (var run in info.Marked)
        {
            if (run.Element != element || run.First > lines)
                continue;

            starts[run.First]++;
            starts[Math.Min(run.Last, lines) + 1]--;
        }

        var (open, isMarked) = (0, new bool[lines]);
        for (var i = 0; i < lines; i++)
            isMarked[i] = (open += starts[i + 1]) > 0;
        return isMarked;
    }

    private static string ElementOf(string line, CodeLanguage language) => line switch
    {
        ['+', .. var behind] when language.IsDiff && !behind.StartsWith("++ ", StringComparison.Ordinal) => "ins",
        ['-', .. var behind] when language.IsDiff && !behind.StartsWith("-- ", StringComparison.Ordinal) => "del",
        _ => "span",
    };

    private static string[] LinesOf(CodeBlock block) => block.Lines.Lines is { } lines
        ? [.. lines.Take(block.Lines.Count).Select(line => line.Slice.ToString())]
        : [];

    private sealed class CodeOfPage
    {
        private long _squares;

        public bool IsReported { get; set; }

        public bool Takes(long lines) => (_squares += lines * lines) <= Most;
    }
}
