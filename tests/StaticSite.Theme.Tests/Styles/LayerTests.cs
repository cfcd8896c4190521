using System.Collections.Immutable;
using System.Text;
using StaticSite.Theme.Tests.Features;

namespace StaticSite.Theme.Tests.Styles;

/// <summary>In which layer of the cascade the rules stand that pages load.</summary>
public sealed class LayerTests
{
    private const string Order = "@layer reset,tokens,base,components,site";

    private static readonly RazorTheme WithTheirs = new(Recipes.Look);

    [Fact]
    public void The_site_s_sheet_says_the_order_of_the_layers_once_before_any_rule()
    {
        Assert.StartsWith($"{Order};", TextOf("site"));
        Assert.Equal([Order], Sheets().SelectMany(sheet => sheet.Blocks).Where(block => block.Prelude.Length == 0).SelectMany(sheet => sheet.Declarations));
    }

    [Fact]
    public void A_page_loads_the_site_s_sheet_before_all_others() => Assert.All(
        Samples.Pages.Append(Recipes.Page()),
        page => Assert.Equal("site", Samples.SheetsOf(page, WithTheirs)[0]));

    [Fact]
    public void No_rule_stands_outside_of_a_layer() => Assert.Empty(
        from sheet in Sheets()
        from block in sheet.Blocks
        where block.Within.IsEmpty && block.Prelude.Length > 0 && !block.Prelude.StartsWith("@layer ", StringComparison.Ordinal)
        select $"{sheet.Name}: {block.Prelude}");

    [Fact]
    public void Each_layer_holds_what_it_is_for()
    {
        Assert.Equal("@layer reset", LayerOf("site", "html"));
        Assert.Equal("@layer tokens", LayerOf("site", ":root"));
        Assert.Equal("@layer base", LayerOf("site", "hr"));
        Assert.Equal("@layer base", LayerOf("site", ".visually-hidden"));
        Assert.Equal("@layer components", LayerOf("site", ".breadcrumbs"));
        Assert.Equal("@layer components", LayerOf("glossary", ".meaning"));
    }

    [Fact]
    public void A_feature_of_theirs_wins_over_all_of_ours_and_yields_to_the_site()
    {
        Assert.Equal("@layer site.features", LayerOf("site", ".recipe-everywhere"));
        Assert.Equal("@layer site.features", LayerOf("recipes", ".recipe"));
    }

    private static string LayerOf(string sheet, string selector) =>
        ReadStyleSheet.Read(TextOf(sheet)).First(block => block.Selectors.Contains(selector)).Within[0];

    private static string TextOf(string name) => Encoding.UTF8.GetString(WithTheirs.Assets
        .Single(asset => asset.Path.FileName.StartsWith($"assets/{name}.", StringComparison.Ordinal)
            && asset.Path.FileName.EndsWith(".css", StringComparison.Ordinal)).Content().Span);

    private static IEnumerable<(string Name, ImmutableArray<StyleBlock> Blocks)> Sheets() => WithTheirs.Assets
        .Where(asset => asset.Path.FileName.EndsWith(".css", StringComparison.Ordinal))
        .Select(asset => (asset.Path.FileName, ReadStyleSheet.Read(Encoding.UTF8.GetString(asset.Content().Span))));
}
