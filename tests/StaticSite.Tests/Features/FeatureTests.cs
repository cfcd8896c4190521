using System.Collections.Immutable;
using System.Reflection;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Localization;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Tests.Features;

/// <summary>A feature is a value: a site gets it by one line, and no two of them may claim the same.</summary>
public sealed class FeatureTests
{
    private static readonly Shape Shape = new("A recipe.", new TextKey("title", "What it makes."));

    private static readonly (string Why, Feature Feature)[] Clashes =
    [
        ("The features 'Quiz' and 'Quiz' both claim the name 'Quiz'. Only one of them can have it.", Named("Quiz")),
        ("The features 'Glossary' and 'Recipes' both claim 'glossary/'. Only one of them can have it.",
            Named("Recipes") with { Files = [new("recipe", "glossary/*.txt", Shape)] }),
        ("The features 'Articles' and 'Recipes' both claim 'articles/recipes/'. Only one of them can have it.",
            Named("Recipes") with { Files = [new("recipe", "articles/recipes/*.md", Shape)] }),
        ("The features 'Search' and 'Recipes' both claim 'search/'. Only one of them can have it.",
            Named("Recipes") with { Places = ["search/"] }),
        ("The features 'Disputes' and 'Recipes' both claim 'disputes.yml'. Only one of them can have it.",
            Named("Recipes") with { Files = [new("recipes", "disputes.yml", Shape)] }),
        ("The features 'Quiz' and 'Recipes' both claim the kind of file 'quiz'. Only one of them can have it.",
            Named("Recipes") with { Files = [new("quiz", "recipes/*.yml", Shape)] }),
        ("The features 'Sources' and 'Recipes' both claim the list of words 'sources'. Only one of them can have it.",
            Named("Recipes") with { Words = [new("sources", "recipe", "recipes.yml", Holds.EntryOf("recipe"))] }),
        ("The features 'Glossary' and 'Recipes' both claim the feed '/definitions.xml'. Only one of them can have it.",
            Named("Recipes") with { Feeds = [FeedAt("/definitions.xml")] }),
        ("The features 'Quiz' and 'Recipes' both claim the kind of result 'quiz'. Only one of them can have it.",
            Named("Recipes") with { Documents = [new DocumentKind<IDocument> { Results = [new ResultKind("quiz")] }] }),
        ("The features 'Comparisons' and 'Recipes' both claim the word behind colons 'comparison'. Only one of them can have it.",
            Named("Recipes") with { Containers = [new ContainerKind("comparison", _ => throw new InvalidOperationException())] }),
        ("The features 'Glossary' and 'Recipes' both claim the code of a finding 'GLO003'. Only one of them can have it.",
            Named("Recipes") with { Rules = [new DiagnosticRule("GLO003", Severity.Error, "This is no recipe.")] }),
    ];

    [Fact]
    public void What_two_features_claim_is_refused_before_anything_is_built() => Assert.All(Clashes, clash =>
        Assert.Equal(clash.Why, Assert.Throws<ArgumentException>(() => SiteBuilder.Create().Add(clash.Feature)).Message));

    [Fact]
    public void Whatever_may_be_found_belongs_to_one_feature()
    {
        var written = new[] { typeof(EngineDiagnostics).Assembly, typeof(Feature).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType == typeof(DiagnosticRule))
            .Select(field => (DiagnosticRule)field.GetValue(null)!);

        Assert.Equal(written.Select(rule => rule.Code).Order(StringComparer.Ordinal), SiteBuilder.Create().Features.Rules.Select(rule => rule.Code));
    }

    [Fact]
    public void What_is_added_comes_behind_all_others_and_leaves_the_first_builder_alone()
    {
        var ours = SiteBuilder.Create();
        var more = ours.Add(Named("Recipes") with { Places = ["recipes/"] });

        Assert.Equal("Recipes", more.Features.All[^1].Name);
        Assert.Contains("recipes/", more.Features.Places);
        Assert.DoesNotContain("recipes/", ours.Features.Places);
    }

    [Fact]
    public void An_added_feature_has_its_part_of_the_menu_of_schemas_and_of_the_sitemap()
    {
        var recipes = SitePath.Parse("/recipes.html");
        var feature = new Feature("Recipes")
        {
            Pipelines = parts =>
            [
                new SitePipeline("Recipes")
                {
                    Generates = _ => [new GeneratedPage(recipes)],
                    Needs = parts.Pages.Needs,
                    Generate = site => [parts.Pages.Render(new RecipesPage(recipes), site)],
                },
            ],
            Files = [new("recipe", "recipes/*.yml", Shape) { Draft = file => new Draft($"title: {file.Name}\n", ["title"], []) }],
            Menu = [new NamedPage("recipes.menu", recipes)],
            WaysIn = [new NamedPage("recipes.way-in", recipes)],
            Pages = [new PageKind<RecipesPage> { Facts = (page, writer) => { writer.Start("Collection"); writer.Fact("name", page.Title); writer.End(); } }],
        };
        var theme = new NotingTheme();
        var builder = SiteBuilder.Create(new SiteOptions { BaseUrl = new Uri("https://example.org/") }).Add(feature);
        var built = builder.Build(TestSite.Files("=== site.yml\ntitle: Food\n"), theme);
        var files = Publish(built);

        Assert.Contains("schemas/recipe.json", files.Keys);
        Assert.Contains("<loc>https://example.org/recipes.html</loc>", files["sitemap.xml"]);
        Assert.Equal(["Recipes"], theme.Frames[recipes].Menu.Select(part => part.Words));
        Assert.Contains("""{"@type":"Collection","name":"Recipes"}""", theme.Frames[recipes].Head.StructuredData);
        Assert.Equal("title: soup\n", built.Draft(builder.Features.Drafted[^1], "soup", "soup", new DateOnly(2026, 11, 29)).Text);
    }

    private static Feature Named(string name) => new(name) { Pipelines = _ => [] };

    private static Feed FeedAt(string address) => new(new NamedPage("recipes.news", SitePath.Parse(address)), Page.Home, 10)
    {
        IsMade = (_, _) => false,
        Entries = _ => [],
    };

    private static SortedDictionary<string, string> Publish(BuiltSite built)
    {
        Assert.Equal([], built.Diagnostics.Where(finding => finding.Severity == Severity.Error));
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        built.Render(file =>
        {
            var content = new System.Buffers.ArrayBufferWriter<byte>();
            file.Write(content);
            lock (files)
                files.Add(file.Path.FileName, System.Text.Encoding.UTF8.GetString(content.WrittenSpan));
        });
        return files;
    }

    private sealed record RecipesPage(SitePath Address) : Page(Address, "Recipes", "What people cook.");

    /// <summary>Keeps the frame of every page.</summary>
    private sealed class NotingTheme : PlainTheme
    {
        public Dictionary<SitePath, Frame> Frames { get; } = [];

        public override Strings StringsIn(string language) => OurStrings.In(language).With(language,
            [KeyValuePair.Create("recipes.menu", "Recipes"), KeyValuePair.Create("recipes.way-in", "What to cook?")]);

        public override void Render(Page page, Frame frame, System.Buffers.IBufferWriter<byte> output)
        {
            lock (Frames)
                Frames.Add(page.Path, frame);
        }
    }
}
