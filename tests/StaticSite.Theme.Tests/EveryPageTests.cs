using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Theme.Tests;

/// <summary>What holds for every page, whatever it shows.</summary>
public sealed class EveryPageTests
{
    public static TheoryData<int> Pages => [.. Enumerable.Range(0, Samples.Pages.Length)];

    [Theory, MemberData(nameof(Pages))]
    public void It_has_one_main_heading_and_skips_no_level(int page)
    {
        var levels = Samples.Document(Samples.Pages[page]).QuerySelectorAll("h1,h2,h3,h4,h5,h6")
            .Select(heading => heading.LocalName[1] - '0').ToArray();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Its_ids_are_unique(int page)
    {
        var ids = Samples.Document(Samples.Pages[page]).QuerySelectorAll("[id]").Select(element => element.Id).ToArray();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory, MemberData(nameof(Pages))]
    public void Its_links_to_itself_and_its_labels_lead_somewhere(int page)
    {
        var document = Samples.Document(Samples.Pages[page]);
        var named = document.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..])
            .Concat(document.QuerySelectorAll("[aria-labelledby]").Select(part => part.GetAttribute("aria-labelledby")!));
        Assert.All(named, id => Assert.NotNull(document.GetElementById(id)));
    }

    [Theory, MemberData(nameof(Pages))]
    public void It_has_no_script_and_no_style_inside_and_needs_no_other_site(int page)
    {
        var document = Samples.Document(Samples.Pages[page]);
        // One script comes before the first paint, and the policy knows it by its content.
        var first = Assert.Single(document.QuerySelectorAll("script:not([src][defer], [type='application/ld+json'])"));
        Assert.Contains(
            $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(first.TextContent)))}'",
            document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
        Assert.Empty(document.QuerySelectorAll("style,[style],iframe,[onclick]"));
        Assert.Empty(document.QuerySelectorAll("link[href^=http],img[src^=http],script[src^=http]"));
        Assert.Equal("en", document.DocumentElement.GetAttribute("lang"));
        Assert.Contains("default-src 'none'", document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Its_links_have_words(int page) => Assert.All(
        Samples.Document(Samples.Pages[page]).QuerySelectorAll("a"), link => Assert.NotEqual("", link.TextContent.Trim()));

    [Theory, MemberData(nameof(Pages))]
    public void Its_lines_end_the_same_on_every_system(int page)
    {
        var html = Samples.Html(Samples.Pages[page]);
        Assert.StartsWith("<!DOCTYPE html>\n", html);
        Assert.DoesNotContain('\r', html);
    }

    [Fact]
    public void It_reads_the_same_when_drawn_again_and_between_others()
    {
        var first = Samples.Pages.Select(page => Samples.Html(page)).ToArray();
        Assert.Equal(first.Reverse(), Samples.Pages.Reverse().Select(page => Samples.Html(page)));
    }

    [Fact]
    public void Each_kind_of_page_and_of_part_is_among_the_samples_and_so_has_a_component()
    {
        Assert.Equal(Kinds<Page>(), Samples.Pages.Select(page => page.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(Kinds<IEmbed>(), Samples.Parts.Select(part => part.GetType().Name).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Kinds<TModel>() => typeof(Page).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(TModel)))
        .Select(type => type.Name).Order(StringComparer.Ordinal);
}
