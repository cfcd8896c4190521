using System.Text;
using StaticSite.Articles;
using StaticSite.Comparisons;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Tests.Features;

/// <summary>What others bring to the theme, and how it keeps apart what features bring.</summary>
public sealed class ThemeFeatureTests
{
    private static readonly RazorTheme Theme = new(Recipes.Look);

    [Fact]
    public void A_page_of_another_feature_is_drawn_with_its_own_look_and_script()
    {
        Assert.Equal("Soup", Samples.Document(Recipes.Page(), Theme).QuerySelector("main > h1")!.TextContent);
        Assert.Equal(["site", "recipes"], Samples.SheetsOf(Recipes.Page(), Theme));
        Assert.Equal(["site", "recipes"], Samples.ScriptsOf(Recipes.Page(), Theme));
        Assert.Equal("(()=>{'use strict';const e=e=>`the ${e}`;console.log(e('recipes'));})()\n", TextOf(Theme, "assets/recipes.", ".js"));
        Assert.Equal("@layer site.features{.recipe{color:red}\n}\n", TextOf(Theme, "assets/recipes.", ".css"));
    }

    [Fact]
    public void Pages_that_do_not_show_it_stay_as_light_as_they_were()
    {
        Assert.Equal(["site"], Samples.SheetsOf(Samples.Article(), Theme));
        Assert.Equal(["site"], Samples.ScriptsOf(Samples.Article(), Theme));
        Assert.DoesNotContain(new RazorTheme().Assets, asset => asset.Path.FileName.Contains("recipe", StringComparison.Ordinal));
    }

    [Fact]
    public void What_it_brings_to_every_page_stands_behind_ours()
    {
        var sheet = TextOf(Theme, "assets/site.", ".css");
        var place = sheet.IndexOf(".recipe-everywhere", StringComparison.Ordinal);
        Assert.InRange(place, sheet.LastIndexOf("@media print", StringComparison.Ordinal), sheet.Length);
        Assert.Equal("What do you have at home?", Samples.Document(Samples.Article(), Theme).QuerySelector(".site-header .menu ~ i")!.TextContent);
    }

    [Fact]
    public void A_table_brings_its_script_wherever_it_stands()
    {
        var shown = new Body([new BodyPart.Shown(Samples.Table)], []);
        var article = Samples.Article();
        Page[] pages =
        [
            Samples.Comparison,
            article with { Body = shown },
            article with { Faq = [new ComposedQuestion("is-it", "Is it?", shown)] },
            Samples.TermPage() with { Notes = shown, Sources = [Samples.Iso, Samples.Blog] },
            Recipes.Page(Samples.Table),
        ];
        Assert.All(pages, page => Assert.Equal(["tables"], Samples.ScriptsOf(page, Theme).Except(["site", "recipes"])));
        Assert.Equal(["site"], Samples.ScriptsOf(article, Theme));
        Assert.Equal(["site", "pick"], Samples.ScriptsOf(Samples.Pages.OfType<PickPage>().Single()));
    }

    [Fact]
    public void Another_features_part_brings_its_script_to_our_pages_once() =>
        Assert.Equal(
            ["site", "tables", "recipe-cards"],
            Samples.ScriptsOf(
                Samples.Article([.. new IEmbed[] { new RecipeCard("Soup"), Samples.Table, new RecipeCard("Bread") }.Select(part => new BodyPart.Shown(part))]),
                Theme));

    [Fact]
    public void A_part_that_was_drawn_for_another_page_of_the_folder_still_brings_its_script()
    {
        var theme = new RazorTheme(Recipes.Look);
        var card = new RecipeCard("Soup");
        foreach (var id in (string[])["first", "second"])
        {
            var page = Recipes.Named(id) with { Cards = [card] };
            Assert.Equal(["site", "recipes", "recipe-cards"], Samples.ScriptsOf(page, theme));
            Assert.Equal("Soup", Samples.Document(page, theme).QuerySelector("b.recipe")!.TextContent);
        }

        Assert.Equal(["site", "recipes"], Samples.ScriptsOf(Recipes.Named("third"), theme));
    }

    [Fact]
    public void The_A_to_Z_of_nothing_needs_no_filter()
    {
        Assert.Equal(["site", "filter"], Samples.ScriptsOf(Samples.Glossary));
        Assert.Equal(["site"], Samples.ScriptsOf(Samples.Glossary with { Letters = [] }));
    }

    [Fact]
    public void A_component_of_theirs_draws_a_page_in_place_of_ours()
    {
        var theme = new RazorTheme(With(ThemeComponent.InPlaceFor<ArticlePage, OtherArticle>()));
        Assert.Equal("Read all about it", Samples.Document(Samples.Article(), theme).QuerySelector("h1")!.TextContent);
        Assert.Equal("What BPO is", Samples.Document(Samples.Article()).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void A_component_of_theirs_draws_a_part_in_place_of_ours_wherever_it_stands_and_brings_what_it_needs_alone()
    {
        var plain = new RazorTheme(With(ThemeComponent.InPlaceFor<ComparisonTable, PlainTable>()));
        Page[] pages = [Samples.Comparison, Samples.Article(new BodyPart.Shown(Samples.Table))];
        Assert.All(pages, page =>
        {
            var document = Samples.Document(page, plain);
            Assert.Contains("A table: How do they differ?", document.QuerySelector("main")!.TextContent);
            Assert.Null(document.QuerySelector("table"));
            Assert.Equal(["site"], Samples.ScriptsOf(page, plain));
        });

        var framed = new RazorTheme(With(ThemeComponent.InPlaceFor<ComparisonTable, FramedTable>()));
        Assert.NotNull(Samples.Document(Samples.Comparison, framed).QuerySelector("figure table"));
        Assert.Equal(["site", "tables"], Samples.ScriptsOf(Samples.Comparison, framed));
    }

    [Fact]
    public void Of_two_that_replace_ours_the_later_one_draws()
    {
        var theme = new RazorTheme(
            With(ThemeComponent.InPlaceFor<ComparisonTable, FramedTable>()),
            With(ThemeComponent.InPlaceFor<ComparisonTable, PlainTable>()) with { Name = "Last" });
        Assert.Null(Samples.Document(Samples.Comparison, theme).QuerySelector("figure"));
    }

    [Fact]
    public void Two_features_that_draw_the_same_without_saying_so_are_refused() => Refused(
        "Both Comparisons and Theirs draw ComparisonTable. If Theirs means to, let it say so with ThemeComponent.InPlaceFor.",
        With(ThemeComponent.For<ComparisonTable, PlainTable>()));

    [Fact]
    public void A_component_in_place_of_none_is_refused() => Refused(
        "Theirs draws RecipePage in place of another feature, and none before it does. "
        + "Let it say ThemeComponent.For, or put it behind that feature.",
        With(ThemeComponent.InPlaceFor<RecipePage, RecipePageView>()));

    [Fact]
    public void A_header_shows_no_model() => Refused(
        "RecipePageView draws RecipePage, and the header of a page has none to draw. Let it be a ThemeComponent.Part.",
        Recipes.Look with { Header = [ThemeComponent.For<RecipePage, RecipePageView>()] });

    [Fact]
    public void Two_features_of_one_name_are_refused() => Refused(
        "Two features of the theme are named Glossary. Each has a name of its own.", Recipes.Look with { Name = "Glossary" });

    [Fact]
    public void Two_files_of_one_name_are_refused_unless_they_are_the_same()
    {
        Refused(
            "The theme has two files named tables.js: StaticSite.Theme.Comparisons.tables.js and StaticSite.Theme.Tests.Features.recipes.js. Rename one.",
            With(ThemeComponent.For<RecipePage, RecipePageView>() with { Scripts = [new Script("tables", "recipes.js")] }));

        var shared = new RazorTheme(With(
            ThemeComponent.For<RecipePage, RecipePageView>() with { Scripts = [new Script("recipes", "recipes.js")] },
            ThemeComponent.For<RecipeCard, RecipeCardView>() with { Scripts = [new Script("recipes", "recipes.js")] }));
        Assert.Equal(["site", "recipes"], Samples.ScriptsOf(Recipes.Page(new RecipeCard("Soup")), shared));
    }

    [Fact]
    public void A_file_that_is_not_there_is_our_mistake_before_any_page_is_drawn() => Refused(
        "StaticSite.Theme.Tests holds no file StaticSite.Theme.Tests.Features.soup.js. Embed it, beside the feature's look.",
        With(ThemeComponent.For<RecipePage, RecipePageView>() with { Scripts = [new Script("soup", "soup.js")] }));

    [Fact]
    public void A_page_that_no_component_draws_is_our_mistake() => Assert.Equal(
        "No component draws RecipePage. Give its feature's look one.",
        Assert.Throws<NotSupportedException>(() => Samples.Html(Recipes.Page())).Message);

    [Fact]
    public void A_theme_that_is_being_written_reads_files_of_ours_alone()
    {
        var theme = new RazorTheme(name => name is "recipes.js" or "tables.js" ? "changed();" : null, Recipes.Look);
        Assert.Equal("(()=>{'use strict';changed();})()\n", TextOf(theme, "assets/tables.", ".js"));
        Assert.Equal("(()=>{'use strict';const e=e=>`the ${e}`;console.log(e('recipes'));})()\n", TextOf(theme, "assets/recipes.", ".js"));
    }

    private static ThemeFeature With(params ThemeComponent[] components) =>
        new("Theirs", typeof(Recipes)) { Components = [.. components] };

    private static void Refused(string message, ThemeFeature feature) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new RazorTheme(feature)).Message);

    private static string TextOf(RazorTheme theme, string start, string end) => Encoding.UTF8.GetString(
        theme.Assets.Single(asset => asset.Path.FileName.StartsWith(start, StringComparison.Ordinal)
            && asset.Path.FileName.EndsWith(end, StringComparison.Ordinal)).Content().Span);
}
