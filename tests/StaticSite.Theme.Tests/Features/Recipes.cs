using System.Collections.Immutable;
using Microsoft.AspNetCore.Components.Rendering;
using StaticSite.Articles;
using StaticSite.Comparisons;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Theme.Comparisons;
using StaticSite.Theme.Layout;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Tests.Features;

/// <summary>A feature that the theme has never heard of, from another assembly.</summary>
internal static class Recipes
{
    public static ThemeFeature Look { get; } = new("Recipes", typeof(Recipes))
    {
        SiteStyleSheets = ["recipe-marks.css"],
        Header = [ThemeComponent.Part<RecipeSearch>()],
        Components =
        [
            ThemeComponent.For<RecipePage, RecipePageView>() with { StyleSheets = [new StyleSheet("recipes", "recipes.css")], Scripts = [new Script("recipes", "recipes.js")] },
            ThemeComponent.For<RecipeCard, RecipeCardView>() with { Scripts = [new Script("recipe-cards", "recipe-cards.js")] },
        ],
    };

    public static RecipePage Page(params ImmutableArray<IEmbed> shown) => Named("soup", shown);

    public static RecipePage Named(string id, params ImmutableArray<IEmbed> shown) => new(
        SitePath.Parse($"/recipes/{id}.html"), "Soup", new Body([.. shown.Select(part => new BodyPart.Shown(part))], []), []);
}

internal sealed record RecipePage(SitePath Path, string Title, Body Body, ImmutableArray<RecipeCard> Cards) : Page(Path, Title, ""), ICitingPage
{
    public ImmutableArray<Reference> Sources => [Samples.Iso, Samples.Blog];
}

internal sealed record RecipeCard(string Name) : IEmbed
{
    public IEnumerable<Reference> Citations => [];
}

internal sealed class RecipePageView : View<RecipePage>
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "h1");
        builder.AddContent(1, Model.Title);
        builder.CloseElement();
        builder.OpenComponent<BodyView>(2);
        builder.AddComponentParameter(3, nameof(On), On);
        builder.AddComponentParameter(4, nameof(BodyView.Model), Model.Body);
        builder.CloseComponent();
        builder.AddContent(5, On.Once(Model.Cards, "card", card => On.Show(card)));
    }
}

internal sealed class RecipeCardView : View<RecipeCard>
{
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, $"<b class=\"recipe\">{Model.Name}</b>");
}

internal sealed class RecipeSearch : View
{
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, "<i>What do you have at home?</i>");
}

/// <summary>Draws our table in a frame.</summary>
internal sealed class FramedTable : View<ComparisonTable>
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "figure");
        builder.OpenComponent<ComparisonTableView>(1);
        builder.AddComponentParameter(2, nameof(On), On);
        builder.AddComponentParameter(3, nameof(Model), Model);
        builder.CloseComponent();
        builder.CloseElement();
    }
}

internal sealed class PlainTable : View<ComparisonTable>
{
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, $"A table: {Model.Caption}");
}

internal sealed class OtherArticle : View<ArticlePage>
{
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, "<h1>Read all about it</h1>");
}
