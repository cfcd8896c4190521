using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Settings;

namespace StaticSite.Cli.Tests;

/// <summary>A pipeline that makes a page of each file, and does what the file says if it starts with '!'.</summary>
internal sealed class FakeSite(CancellationTokenSource stop)
{
    public BuiltSite Make(ImmutableArray<SourceFile> files, SiteOptions options, IScheduler scheduler) =>
        new(SiteBuild.Run(files, new PipelineList([Pages(options)]), scheduler));

    private Pipeline<FakePage, FakePage> Pages(SiteOptions options) => new("Pages")
    {
        Reads = _ => true,
        Catalogue = (file, _, diagnostics) =>
        {
            foreach (var finding in Diagnose(file, options))
                diagnostics.Add(finding);
            return new FakePage(file);
        },
        Publishes = [SiteSettings.Fact.AtIndex((_, _) => SiteSettings.Empty(new SourceFile("", "site.yml", "title: A"u8.ToArray())))],
        Compose = (page, _, _) => page,
        Render = (page, _) => Render(page.Source, options),
    };

    private static IEnumerable<Diagnostic> Diagnose(SourceFile file, SiteOptions options)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        if (text.StartsWith("!dated", StringComparison.Ordinal) && options.Today is { } today)
            yield return Rule(Severity.Notice).At(
                file.Start, "It is " + today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + '.');
        if (text.StartsWith("!stray", StringComparison.Ordinal) && options.StraySettingsPath is { } stray)
            yield return Rule(Severity.Error).At(file.Start, $"Not {stray} but {options.SettingsPath}.");
        if (text.StartsWith("!settings", StringComparison.Ordinal))
            yield return Rule(Severity.Error).At(file.Start, $"Not at {options.SettingsPath}.");
        foreach (var severity in Enum.GetValues<Severity>())
            if (text.StartsWith($"!{severity} ", StringComparison.OrdinalIgnoreCase))
                yield return Rule(severity).At(file.Start, text[(severity.ToString().Length + 2)..]);
    }

    private IEnumerable<OutputFile> Render(SourceFile file, SiteOptions options)
    {
        var name = Path.ChangeExtension(file.Name, ".html");
        switch (Encoding.UTF8.GetString(file.Bytes.Span))
        {
            case "!name too long":
                return [new OutputFile(SitePath.Parse($"/{new string('x', 300)}"), file.Bytes)];
            case "!bug":
                throw new UnreachableException("A bug of ours.");
            case "!stop":
                stop.Cancel();
                return [];
            case "!address":
                return [new OutputFile(SitePath.Parse('/' + name), Encoding.UTF8.GetBytes($"{options.BaseUrl}"))];
            default:
                return [new OutputFile(SitePath.Parse('/' + name), file.Bytes)];
        }
    }

    private static DiagnosticRule Rule(Severity severity) => new("TEST001", severity, "{0}");

    private sealed record FakePage(SourceFile Source) : IEntry, IDocument
    {
        // An address that no other file has, whatever its capitals are.
        public SitePath Path => SitePath.Parse($"/{Convert.ToHexString(Encoding.UTF8.GetBytes(Source.Name))}.html");

        SitePath? IEntry.Path => Path;

        public string Title => Source.Name;

        public ImmutableArray<string> Anchors => [];

        public ImmutableArray<Link> Links => [];

        public ImmutableArray<IObservation> Observations => [];
    }
}
