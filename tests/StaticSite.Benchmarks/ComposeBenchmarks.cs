using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Pages;
using StaticSite.Theme;

namespace StaticSite.Benchmarks;

/// <summary>Everything up to the second barrier, with linking and without: reading, parsing, composing, checking links.
/// </summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD", "Median")]
public class ComposeBenchmarks
{
    private SourceFile[] _linked = [];
    private SourceFile[] _unlinked = [];

    [ParamsAllValues]
    public GlossaryCase Case { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _linked = [.. Files("section")];
        _unlinked = [.. Files("off")];
        if (Linked() == 0)
            throw new InvalidOperationException("The benchmark's own site has errors.");
    }

    [Benchmark(Baseline = true)]
    public int Unlinked() => Build(_unlinked);

    [Benchmark]
    public int Linked() => Build(_linked);

    private static int Build(IEnumerable<SourceFile> files)
    {
        var site = SiteBuilder.Create().Build(files, new NoTheme());
        return site.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? 0 : 1;
    }

    private IEnumerable<SourceFile> Files(string mode)
    {
        yield return File("site.yml", $"title: Generated site\nbase-url: https://example.org/\nmentions: {mode}\n");
        foreach (var (number, labels) in GlossaryTexts.Terms(Case).Index())
            yield return File($"glossary/term-{number}.md",
                $"---\nterm: '{labels[0]}'\naliases: [{string.Join(", ", labels[1..].Select(label => $"'{label}'"))}]\n"
                + "definition: thing\n---\n");
        foreach (var (number, text) in GlossaryTexts.Pages(Case).Index())
            yield return File($"articles/article-{number}.md", $"---\ntitle: Article {number}\n---\n{text}\n");
    }

    private static SourceFile File(string name, string text) => new("input", name, Encoding.UTF8.GetBytes(text));

    private sealed class NoTheme : ITheme
    {
        public ImmutableArray<OutputFile> Assets => [];

        public string ContentSecurityPolicy => "";

        public Strings StringsIn(string language) => new RazorTheme().StringsIn(language);

        public void Render(Page page, Frame frame, IBufferWriter<byte> output)
        {
        }
    }
}
