using Spectre.Console;
using StaticSite.Engine;

namespace StaticSite.Cli;

/// <summary>One of the two streams that people read. Whatever is printed is one line and free of control
/// characters, since much of it was written by authors.</summary>
/// <param name="writer">Where plain lines go.</param>
/// <param name="terminal">The same stream with colours, or null for one that is no terminal.</param>
internal sealed class Pane(TextWriter writer, IAnsiConsole? terminal = null)
{
    private static readonly Style Plain = Style.Plain;

    /// <summary>For text that is made to be written as it is: help, reports for programs.</summary>
    public TextWriter Writer => writer;

    public IAnsiConsole? Terminal => terminal;

    public void Print(string line) => Print([(line, Plain)]);

    public void PrintError(string message) => Print([("error", StyleOf(Severity.Error)), ($": {message}", Plain)]);

    public void Print(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
            Print(finding);
    }

    private void Print(Diagnostic finding)
    {
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
