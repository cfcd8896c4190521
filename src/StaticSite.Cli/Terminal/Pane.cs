using System.Globalization;
using Spectre.Console;
using StaticSite.Engine;

namespace StaticSite.Cli.Terminal;

/// <summary>One of the two streams that people read. Whatever is printed is one line and free of control
/// characters, since much of it was written by authors.</summary>
/// <param name="writer">Where plain lines go.</param>
/// <param name="terminal">The same stream with colours, or null for one that is no terminal.</param>
/// <param name="columns">How many cells wide a terminal is.</param>
internal sealed class Pane(TextWriter writer, IAnsiConsole? terminal = null, int columns = 100)
{
    private const string Gutter = " | ";
    private const int NarrowestExcerpt = 24;

    private static readonly Style Plain = Style.Plain;
    private static readonly Style Dim = new(Color.Grey);

    /// <summary>The pane of a stream: a terminal's unless it leads elsewhere. <c>NO_COLOR</c> takes colour alone away.</summary>
    /// <param name="variable">What the surroundings say of a name.</param>
    public static Pane Of(TextWriter writer, bool isRedirected, Func<string, string?> variable)
    {
        if (isRedirected || variable("TERM") == "dumb")
            return new Pane(writer);

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            ColorSystem = variable("NO_COLOR") is { Length: > 0 } ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        var columns = terminal.Profile.Width;
        // The terminal wraps long lines itself, and then a path in one can still be clicked and copied.
        terminal.Profile.Width = short.MaxValue;
        return new Pane(writer, terminal, columns);
    }

    /// <summary>How many cells wide it is; of a stream that is no terminal, how long lines of help may be.</summary>
    public int Columns => columns;

    /// <summary>For text that is made to be written as it is: help, reports for programs.</summary>
    public TextWriter Writer => writer;

    public IAnsiConsole? Terminal => terminal;

    public void Print(string line) => Print([(line, Plain)]);

    public void PrintError(string message) => Print([("error", StyleOf(Severity.Error)), ($": {message}", Plain)]);

    public void PrintWarning(string message) =>
        Print([("warning", StyleOf(Severity.Warning)), ($": {message}", Plain)]);

    /// <summary>A line for each finding, and one for the rest where many are of a kind. On a terminal the author's line
    /// follows, with a caret under the place.</summary>
    public void Print(IEnumerable<Diagnostic> findings, SourceLines lines)
    {
        foreach (var (finding, more) in FewOfEachKind.Of([.. findings]))
        {
            Print(finding);
            if (terminal is not null && lines.Find(finding.Location) is { } line && line.AsSpan().Trim().Length > 0)
                PrintExcerpt(finding, line);
            if (more > 0)
                Print(FewOfEachKind.Rest(finding, more));
        }
    }

    /// <summary>A patch: as it is for programs, coloured and free of control characters on a terminal.</summary>
    public void PrintDiff(string diff)
    {
        if (terminal is null)
        {
            writer.Write(diff);
            return;
        }

        foreach (var line in diff.TrimEnd('\n').Split('\n'))
            Print([(line.TrimEnd('\r'), line switch
            {
                ['+', ..] => new Style(Color.Green),
                ['-', ..] => new Style(Color.Red),
                ['@', ..] or ['d', ..] or ['r', ..] or ['n', ..] => Dim,
                _ => Plain,
            })]);
    }

    private void PrintExcerpt(Diagnostic finding, string line)
    {
        var number = finding.Location.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var excerpt = ShownLine.Of(line, finding.Location.Column, Math.Max(NarrowestExcerpt, columns - number.Length - Gutter.Length));
        Print([(number + Gutter, Dim), (excerpt.Line, Plain)]);
        Print([(new string(' ', number.Length) + Gutter + new string(' ', excerpt.Indent), Dim), ("^", StyleOf(finding.Severity))]);
    }

    // What starts with these is a command to the runners of GitHub and of Azure, and a file may be called so.
    private static bool IsCommand(string line) => line.StartsWith("##", StringComparison.Ordinal) || line.StartsWith("::", StringComparison.Ordinal);

    private void Print(Diagnostic finding)
    {
        if (IsCommand(finding.Location.Path))
            finding = finding with { Location = finding.Location with { Path = "./" + finding.Location.Path } };

        var severity = finding.Severity.ToString().ToLowerInvariant();
        var line = finding.ToString();
        var start = finding.Location.ToString().Length + 2;
        Print(
        [
            (line[..start], Plain),
            (line.Substring(start, severity.Length), StyleOf(finding.Severity)),
            (line[(start + severity.Length)..], Plain),
        ]);
    }

    private void Print(ReadOnlySpan<(string Text, Style Style)> parts)
    {
        var line = new Paragraph();
        foreach (var (text, style) in parts)
        {
            if (terminal is null)
                writer.Write(VisibleText.Of(text));
            else
                line.Append(VisibleText.Of(text), style);
        }

        terminal?.Write(line);
        writer.Write('\n');
    }

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Severity.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        _ => new Style(Color.Aqua),
    };
}
