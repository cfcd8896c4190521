using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>The keys at the top of a Markdown file, and where its text starts.</summary>
/// <param name="Body">The text below the front matter.</param>
/// <param name="BodyLine">The line of the file in which it starts, from 1.</param>
public sealed record FrontMatter(YamlNode.Mapping Matter, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <returns>Null after a report.</returns>
    public static FrontMatter? Read(SourceFile source, DiagnosticBag diagnostics)
    {
        if (DecodeText.Of(source, diagnostics) is not { } text)
            return null;

        var lines = text.AsSpan().EnumerateLines();
        if (!lines.MoveNext() || !lines.Current.TrimEnd().SequenceEqual(Fence))
        {
            diagnostics.Report(YamlDiagnostics.NoFrontMatter, source.Start);
            return null;
        }

        var matterStart = text.IndexOf('\n') + 1;
        var (line, start) = (2, matterStart);
        while (matterStart > 0 && start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            var written = end < 0 ? text.AsSpan(start) : text.AsSpan(start, end - start);
            if (written.TrimEnd().SequenceEqual(Fence))
            {
                var body = end < 0 ? "" : text[(end + 1)..];
                return ReadYaml.Of(text[matterStart..start], source.Path, 2, diagnostics) is { } matter
                    ? new FrontMatter(matter, body, line + 1)
                    : null;
            }

            if (end < 0)
                break;
            (line, start) = (line + 1, end + 1);
        }

        diagnostics.Report(YamlDiagnostics.UnclosedFrontMatter, source.Start);
        return null;
    }
}
