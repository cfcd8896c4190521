using System.Text;
using StaticSite.Engine;

namespace Cookbook.Tests;

/// <summary>A build that does again only what changed gives what a build from nothing gives, with recipes as without.</summary>
public sealed class RepeatedRecipeTests
{
    private static readonly (string File, string Old, string New)[] Edits =
    [
        ("recipes/tomato-soup.md", "title: Tomato soup", "title: Red soup"),
        ("recipes/tomato-soup.md", "800 g", "900 g"),
        ("recipes/tomato-soup.md", "goes-with: [bread]", "goes-with: [braed]"),
        ("recipes/tomato-soup.md", "course: starter", "course: dessert"),
        ("recipes/tomato-soup.md", "Mind the salt", "Salt"),
        ("recipes/tomato-soup.md", "aliases: [soup.html]", "aliases: [old/soup.html]"),
        ("recipes/bread.md", "title: Bread", "title: Roux"),
        ("recipes/bread.md", "cooked: 2026-11-01", "cooked: 2026-11-28"),
        ("recipes/bread.md", "name: flour", "name: flour for a roux"),
        ("articles/sunday.md", "::: recipe bread", "::: recipe bred"),
        ("articles/sunday.md", "Lay the table", "Lay a table"),
        ("glossary/roux.md", "term: roux", "term: flour"),
        ("sources.yml", "Her notebook", "His notebook"),
        ("site.yml", "title: At home", "title: Abroad"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_row_of_changes_gives_what_a_build_from_nothing_gives(int seed)
    {
        var random = new Random(seed);
        var (builder, theme) = CookbookSite.Create();
        var repeated = builder.Repeated(theme);
        var original = Kitchen.Files(SiteWithRecipes.Text).ToDictionary(file => file.Name);
        var files = original.ToDictionary();
        var whole = 0;
        for (var round = 0; round < 60; round++)
        {
            var again = repeated.Build(files.Values);
            var anew = builder.Build(files.Values, theme);
            Assert.Equal(anew.Diagnostics, again.Diagnostics);
            if (!anew.HasErrors)
            {
                whole++;
                Assert.Equal(Kitchen.Publish(anew), Kitchen.Publish(again));
            }

            var (name, old, text) = Edits[random.Next(Edits.Length)];
            if (random.Next(3) == 0)
                files = original.ToDictionary();
            else if (random.Next(6) == 0)
                files.Remove(name);
            else if (files.TryGetValue(name, out var file))
                files[name] = file with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span).Replace(old, text, StringComparison.Ordinal)) };
        }

        Assert.InRange(whole, 10, 60);
    }

    [Fact]
    public void A_recipe_that_comes_has_no_text_composed_again_that_does_not_ask_for_all_of_them()
    {
        var (builder, theme) = CookbookSite.Create();
        var pipelines = builder.Pipelines(theme);
        var cache = new BuildCache();
        var files = Kitchen.Files(SiteWithRecipes.Text);
        var before = Documents(files);

        var after = Documents([.. files, .. Kitchen.Files("=== recipes/pie.md\n---\ntitle: Pie\ningredients:\n  - name: apples\n---\nBake it.")]);

        // The soup asks for the bread alone. The article shows recipes, which asks for all that can be shown.
        Assert.Equal(
            ["/articles/sunday.html", "/recipes/pie.html"],
            after.Except(before, ReferenceEqualityComparer.Instance).Cast<IDocument>().Select(document => document.Path.ToString()));

        IEnumerable<IDocument> Documents(IEnumerable<SourceFile> from) =>
            [.. SiteBuild.Run(from, pipelines, new ParallelScheduler(), cache).Site.Documents<IDocument>()];
    }
}
