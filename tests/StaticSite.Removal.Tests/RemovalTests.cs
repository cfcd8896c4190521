namespace StaticSite.Removal.Tests;

/// <summary>A feature is taken away by its folders and its lines: what is left compiles, and builds a site as before.</summary>
/// <remarks>Each compiles all sources anew, about a minute. By default that is done once, without any of the features; with
/// <c>STATICSITE_REMOVALS=each</c> also without each of them alone.</remarks>
public sealed class RemovalTests
{
    private const string All = "Alerts CodeBlocks Details Disputes Includes Quiz StandalonePages Tabs WhichWord";

    /// <summary>What features add to texts, and what becomes of it without them.</summary>
    private static readonly Dictionary<string, (string Text, string Shown)> Marks = new(StringComparer.Ordinal)
    {
        ["Alerts"] = ("::: tip Salt\nA pinch.\n:::", "error MD008: "),
        ["CodeBlocks"] = ("```js\nlet a = 1;\n```", "<pre><code class=\"language-js\">let a = 1;\n</code></pre>"),
        ["Details"] = ("::: details Salt\nA pinch.\n:::", "error MD008: "),
        ["Includes"] = ("::: include salt\n:::", "error MD008: "),
        ["Tabs"] = ("::: tabs\n### Salt\nA pinch.\n:::", "error MD008: "),
    };

    // All that the features which stay can do with each other, and nothing of those that go.
    private static readonly (string Name, string Text)[] Site =
    [
        ("site.yml", "title: Small\nbase-url: https://example.org/\n"),
        ("glossary/bpo.md", "---\nterm: business process outsourcing\nabbreviation: BPO\ndefinition: handing work over\nsources: [book]\n---\n"),
        ("glossary/kpo.md", "---\nterm: knowledge process outsourcing\nabbreviation: KPO\nbroader: [bpo]\ndefinition: BPO of knowledge work\nsources: [book]\n---\n"),
        ("comparisons/bpo-vs-kpo.yml",
            "title: BPO and KPO\nquestion: Rules or judgement?\nsubjects: [bpo, kpo]\ncriteria:\n  - id: work\n    label: Work\n    cells:\n"
            + "      bpo: { text: by rules, sources: [book] }\n      kpo: { text: by judgement, sources: [book] }\n"),
        ("sources.yml", "sources:\n  - key: book\n    title: A book\n    publisher: A publisher\n    kind: article\n    verified: read\n"),
        ("articles/first.md", "---\ntitle: First\ndescription: About BPO.\nreviewed: 2026-11-01\n---\nBPO is not KPO [@book].\n\n::: comparison bpo-vs-kpo\n:::\n"),
    ];

    public static TheoryData<string> Removed =>
        Environment.GetEnvironmentVariable("STATICSITE_REMOVALS") == "each" ? [All, .. All.Split(' ')] : [All];

    [Theory]
    [MemberData(nameof(Removed))]
    public void Without_their_folders_and_lines_all_compiles_and_builds_a_site(string features)
    {
        using var sources = CopiedSources.Make();
        foreach (var feature in features.Split(' '))
            sources.Remove(feature);
        sources.Compile();

        foreach (var (name, text) in Site)
            sources.Write($"site/input/{name}", text);
        Assert.Equal("", sources.Run(0, "check", "--root", "site").Error);
        sources.Run(0, "--root", "site");

        var files = sources.Read("site/output");
        Assert.Contains("glossary/kpo.html", files.Keys);
        Assert.Contains("<a class=\"term\" data-term=\"bpo\"", files["articles/first.html"], StringComparison.Ordinal);
        Assert.Contains("<table", files["articles/first.html"], StringComparison.Ordinal);
        Assert.Contains("A book", files["sources.html"], StringComparison.Ordinal);
        foreach (var feature in features.Split(' '))
            if (Marks.TryGetValue(feature, out var mark))
                ExpectItsMarkIsPlain(mark.Text, mark.Shown, sources);
            else
                ExpectNothingOf(feature, files, sources);
    }

    // A text may still hold it.
    private static void ExpectItsMarkIsPlain(string text, string shown, CopiedSources sources)
    {
        sources.Write("site/input/articles/marks.md", $"---\ntitle: Marks\ndescription: Of BPO.\n---\n{text}\n");
        if (shown.StartsWith("error", StringComparison.Ordinal))
            Assert.Contains($"input/articles/marks.md(5,1): {shown}", sources.Run(1, "check", "--root", "site").Output, StringComparison.Ordinal);
        else
        {
            sources.Run(0, "--root", "site");
            Assert.Contains(shown, sources.Read("site/output")["articles/marks.html"], StringComparison.Ordinal);
        }

        sources.Delete("site/input/articles/marks.md");
    }

    private static void ExpectNothingOf(string feature, Dictionary<string, string> files, CopiedSources sources)
    {
        var (name, file, page) = feature switch
        {
            "Disputes" => ("disputes", "disputes.yml", "disputes.html"),
            "StandalonePages" => ("about", "pages/about.md", "about.html"),
            "Quiz" => ("quiz", "quiz/a.yml", "quiz.html"),
            _ => ("which-word", "which-word.yml", "which-word.html"),
        };
        Assert.DoesNotContain(files.Keys, path => path.Contains(name, StringComparison.Ordinal));
        Assert.DoesNotContain(files, published => published.Value.Contains(page, StringComparison.Ordinal));

        // A file of its kind is now one that the site does not know.
        sources.Write($"site/input/{file}", "title: A\n");
        Assert.Contains($"input/{file}(1,1): error SITE002:", sources.Run(1, "check", "--root", "site").Output, StringComparison.Ordinal);
        sources.Delete($"site/input/{file}");
    }
}
