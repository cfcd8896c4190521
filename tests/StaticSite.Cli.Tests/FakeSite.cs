using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Cli.Tests;

/// <summary>Pipelines that make a page of each file, and do what the file says if it starts with '!'.</summary>
internal sealed class FakeSite(CancellationTokenSource stop)
{
    public Site Make(string root, ImmutableArray<SourceFile> files, SiteOptions options, IScheduler scheduler) => new(
        [.. files.SelectMany(file => Diagnose(file, options))],
        new SiteCounts(files.Length, files.Count(file => file.Name.StartsWith("glossary/", StringComparison.Ordinal)), 0),
        sink => scheduler.Each(files.Length, i => Render(files[i], options, sink)));

    private static IEnumerable<Diagnostic> Diagnose(SourceFile file, SiteOptions options)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        if (text.StartsWith("!dated", StringComparison.Ordinal) && options.Today is { } today)
            yield return Rule(Severity.Notice).At(
                file.Start, "It is " + today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + '.');
        if (text.StartsWith("!stray", StringComparison.Ordinal) && options.Stray is { } stray)
            yield return Rule(Severity.Error).At(file.Start, $"Not {stray.Path} but {stray.Wanted}.");
        foreach (var severity in Enum.GetValues<Severity>())
            if (text.StartsWith($"!{severity} ", StringComparison.OrdinalIgnoreCase))
                yield return Rule(severity).At(file.Start, text[(severity.ToString().Length + 2)..]);
    }

    private void Render(SourceFile file, SiteOptions options, Action<OutputFile> sink)
    {
        var name = Path.ChangeExtension(file.Name, ".html");
        switch (Encoding.UTF8.GetString(file.Bytes.Span))
        {
            case "!name too long":
                sink(new OutputFile(SitePath.Parse($"/{new string('x', 300)}"), file.Bytes));
                break;
            case "!bug":
                throw new UnreachableException("A bug of ours.");
            case "!stop":
                stop.Cancel();
                break;
            case "!address":
                sink(new OutputFile(SitePath.Parse('/' + name), Encoding.UTF8.GetBytes($"{options.BaseUrl}")));
                break;
            default:
                sink(new OutputFile(SitePath.Parse('/' + name), file.Bytes));
                break;
        }
    }

    private static DiagnosticRule Rule(Severity severity) => new("TEST001", severity, "{0}");
}
