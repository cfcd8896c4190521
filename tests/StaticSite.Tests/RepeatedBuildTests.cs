using System.Text;
using StaticSite.Engine;

namespace StaticSite.Tests;

/// <summary>A build that does again only what changed gives what a build from nothing gives.</summary>
public sealed class RepeatedBuildTests
{
    private const string Site = """
        === site.yml
        title: Test site
        base-url: https://example.org/
        brand: { accent: "#3346b8" }
        menu: [{ page: articles/first.md }]
        footer: "[First](articles/first.md)"
        styles: [own.css]
        === own.css
        h1 { color: red }
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        category: Models
        definition: handing over a process to a provider
        ---
        Longer text with a [link](../articles/first.md).
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        abbreviation: KPO
        category: Models
        broader: [bpo]
        definition: BPO of work that needs judgement
        ---
        === comparisons/bpo-vs-kpo.yml
        title: BPO and KPO
        question: Rules or judgement?
        subjects: [bpo, kpo]
        criteria:
          - id: work
            label: Work
            cells:
              bpo: { text: by rules, sources: [book] }
              kpo: { text: by judgement, sources: [book] }
        === sources.yml
        sources:
          - key: book
            title: A book
            publisher: A publisher
            kind: article
            verified: read
        === articles/first.md
        ---
        title: First
        description: About BPO.
        sources: [book]
        reviewed: 2026-11-01
        ---
        BPO and KPO are two words.

        ## More

        See [second](second.md#end), [where it was](../old/second.php#end), and a seat in a center.
        === strings.yml
        sources.menu: What it rests on
        === synonyms.yml
        synonyms:
          - pay, wage
          - seat, chair
        === redirects.yml
        older/second.html: old/second.php
        === articles/second.md
        ---
        title: Second
        aliases: [old/second.php]
        description: About KPO.
        sources: [book]
        reviewed: 2026-11-01
        ---
        KPO [@book].

        ::: comparison bpo-vs-kpo
        :::

        ## End

        ::: include last/words
        :::
        === parts/last/words.md
        The end.
        """;

    // What somebody may do to a file between two builds: files of that name, text, what takes its place.
    private static readonly (string File, string Old, string New)[] Edits =
    [
        ("articles/first.md", "two words", "a pair of words"),
        ("articles/first.md", "title: First", "title: The first"),
        ("articles/second.md", "## End", "## Ende"),
        ("articles/second.md", "aliases: [old/second.php]", "aliases: [old/second/, old/second.php]"),
        ("articles/second.md", "aliases: [old/second.php]", "aliases: []"),
        ("parts/last/words.md", "The end", "The very end of KPO"),
        ("parts/last/words.md", "The end", "::: include last/words\n:::"),
        ("articles/second.md", "last/words", "first/words"),
        ("redirects.yml", "older/second.html: old/second.php", "old/second.php: articles/first.html"),
        ("redirects.yml", "older/second.html", "older/second.html#part"),
        ("articles/second.md", "[@book]", "[@nothing]"),
        ("articles/second.md", "KPO", "The KPO"),
        ("glossary/bpo.md", "abbreviation: BPO", "abbreviation: B2B"),
        ("glossary/bpo.md", "handing over", "giving away"),
        ("glossary/bpo.md", "category: Models", "category: Kinds"),
        ("glossary/kpo.md", "broader: [bpo]", "broader: []"),
        ("glossary/kpo.md", "term: ", "term"),
        ("glossary/kpo.md", "KPO", "seat"),
        ("comparisons/bpo-vs-kpo.yml", "by rules", "by the book of BPO"),
        ("comparisons/bpo-vs-kpo.yml", "bpo: {", "bop: {"),
        ("synonyms.yml", "pay, wage", "pay, wage, salary"),
        ("synonyms.yml", "- pay, wage", "- pay"),
        ("sources.yml", "A book", "Another book"),
        ("sources.yml", "key: book", "key: buch"),
        ("strings.yml", "What it rests on", "Whence it comes"),
        ("strings.yml", "sources.menu", "references.source"),
        ("strings.yml", "sources.menu", "sources.nothing"),
        ("site.yml", "#3346b8", "#0a6b4f"),
        ("site.yml", "page: articles/first.md", "page: glossary/kpo.md"),
        ("site.yml", "[First]", "[The second](articles/second.md) and [first]"),
        ("site.yml", "footer: ", "typography: off\nfooter: "),
        ("own.css", "red", "blue"),
        ("own.css", "}", ""),
        ("site.yml", "title: Test site", "title: Another name"),
        ("site.yml", "https://example.org/", "https://example.com/docs/"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Any_row_of_changes_gives_what_a_build_from_nothing_gives(int seed)
    {
        var random = new Random(seed);
        var repeated = SiteBuilder.Create().Repeated(new BareTheme());
        var original = TestSite.Files(Site);
        var files = original.ToDictionary(file => file.Name);
        var whole = 0;
        for (var round = 0; round < 60; round++)
        {
            var again = repeated.Build(files.Values);
            var anew = SiteBuilder.Create().Build(files.Values, new BareTheme());

            Assert.Equal(Messages(anew), Messages(again));
            if (!anew.HasErrors)
            {
                whole++;
                Assert.Equal(TestSite.PublishedBy(anew), TestSite.PublishedBy(again));
            }

            Change(files, original, random);
        }

        Assert.True(whole >= 10, "Too few of the sites could be published for this to say much.");
    }

    [Theory]
    [InlineData("articles/first.md", "two words", "a pair of words", "/articles/first.html")]
    [InlineData("articles/first.md", "title: First", "title: The first", "/articles/first.html")]
    [InlineData("articles/second.md", "aliases: [old/second.php]", "aliases: [old/second.php, other.php]", "/articles/second.html")]
    [InlineData("parts/last/words.md", "The end", "The very end", "/articles/second.html")]
    [InlineData("redirects.yml", "older/second.html: old/second.php", "older/second.html: articles/first.html", "")]
    [InlineData("synonyms.yml", "pay, wage", "pay, salary", "")]
    [InlineData("comparisons/bpo-vs-kpo.yml", "by rules", "by the book", "/articles/second.html /comparisons/bpo-vs-kpo.html")]
    [InlineData("glossary/kpo.md", "BPO of work", "BPO of any work", "/comparisons/bpo-vs-kpo.html /glossary/kpo.html")]
    [InlineData("glossary/kpo.md", "category", "aliases: [seat]\ncategory", "/articles/first.html /comparisons/bpo-vs-kpo.html /glossary/kpo.html")]
    [InlineData("glossary/kpo.md", "category", "aliases: [the END]\ncategory", "/articles/second.html /comparisons/bpo-vs-kpo.html /glossary/kpo.html")]
    [InlineData("glossary/kpo.md", "category", "aliases: [seat end]\ncategory", "/comparisons/bpo-vs-kpo.html /glossary/kpo.html")]
    [InlineData("glossary/kpo.md", "abbreviation: KPO", "cautious: [KPO]", "/articles/first.html /articles/second.html /comparisons/bpo-vs-kpo.html /glossary/kpo.html")]
    public void Only_what_a_change_may_touch_is_composed_again(string file, string old, string text, string composed)
    {
        var files = TestSite.Files(Site).ToList();
        var pipelines = SiteBuilder.Create().Pipelines(new BareTheme());
        var cache = new BuildCache();
        var before = Documents();
        var place = files.FindIndex(candidate => candidate.Name == file);
        files[place] = Edited(files[place], old, text);

        var again = Documents().Except(before, ReferenceEqualityComparer.Instance).Cast<IDocument>();

        Assert.Equal(composed, string.Join(' ', again.Select(document => document.Path).Order()));

        IEnumerable<IDocument> Documents() =>
            SiteBuild.Run(files, pipelines, new ParallelScheduler(), cache).Site.Documents<IDocument>();
    }

    [Fact]
    public void A_single_file_is_what_publishing_would_write()
    {
        var built = SiteBuilder.Create().Repeated(new BareTheme()).Build(TestSite.Files(Site));
        var demanded = built.OnDemand();

        Assert.All(TestSite.PublishedBy(built), file =>
            Assert.Equal(file.Value, TestSite.TextOf(demanded.Find(SitePath.Parse("/" + file.Key))!)));
        Assert.Null(demanded.Find(SitePath.Parse("/nowhere.html")));
    }

    private static void Change(Dictionary<string, SourceFile> files, IReadOnlyList<SourceFile> original, Random random)
    {
        var (name, old, text) = Edits[random.Next(Edits.Length)];
        switch (random.Next(7))
        {
            case 0 when files.Count > 1:
                files.Remove(name);
                break;
            case 1 or 6:
                foreach (var file in original)
                    files[file.Name] = file;
                break;
            case 2:
                files["articles/third.md"] = Edited(
                    original.Single(file => file.Name == "articles/first.md"), "title: First", $"title: Third {random.Next(3)}");
                break;
            case 3:
                files.Remove("articles/third.md");
                break;
            default:
                if (files.TryGetValue(name, out var changed))
                    files[name] = Edited(changed, old, text);
                break;
        }
    }

    private static SourceFile Edited(SourceFile file, string old, string text) =>
        TestSite.File(file.Name, Encoding.UTF8.GetString(file.Bytes.Span).Replace(old, text, StringComparison.Ordinal));

    private static string Messages(BuiltSite site) => string.Join('\n', site.Diagnostics);
}
