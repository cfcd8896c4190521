using System.Text;
using StaticSite.Authoring;

namespace Cookbook.Tests;

/// <summary>A recipe gets another name, and all that names it goes along.</summary>
public sealed class RenamedRecipeTests
{
    [Fact]
    public void Lists_of_ids_texts_that_show_it_and_its_old_address_go_along()
    {
        var (builder, theme) = CookbookSite.Create();
        var renamed = RenameEntry.Rename(
            [.. Kitchen.Files(SiteWithRecipes.Text)], builder.Features, (files, options) => CookbookSite.Create(options).Builder.Build(files, theme), "recipes/bread", "loaf");
        var files = renamed.Files.ToDictionary(file => file.Name, file => Encoding.UTF8.GetString(file.Bytes.Span));

        Assert.DoesNotContain("recipes/bread.md", files.Keys);
        Assert.StartsWith("---\ntitle: Bread\n", files["recipes/loaf.md"], StringComparison.Ordinal);
        Assert.Contains("\nrecipes/bread.html: recipes/loaf.html\n", files["redirects.yml"], StringComparison.Ordinal);
        Assert.Contains("\ngoes-with: [loaf]\n", files["recipes/tomato-soup.md"], StringComparison.Ordinal);
        Assert.Contains("\n::: recipe loaf\n", files["articles/sunday.md"], StringComparison.Ordinal);
        Assert.Equal("", Kitchen.Findings(builder.Build(renamed.Files, theme)));
    }
}
