using StaticSite.Markdown.Texts;

namespace StaticSite.Theme.Tests.Tabs;

/// <summary>What tabs are before a script comes, and where none does.</summary>
public sealed class TabTests
{
    [Fact]
    public void Each_part_is_a_section_below_its_heading_and_a_link_leads_to_it()
    {
        var page = Samples.Document(Samples.Article(new BodyPart.Shown(TabSamples.Systems)));
        Assert.Equal("Linux|Windows", string.Join('|', page.QuerySelectorAll(".tab-list a").Select(link => link.TextContent)));
        Assert.Equal("linux|windows", string.Join('|', page.QuerySelectorAll(".tab-list a").Select(link => page.GetElementById(link.GetAttribute("href")![1..])!.Id)));
        Assert.Equal("linux|windows", string.Join('|', page.QuerySelectorAll("section.tab").Select(part => part.GetAttribute("aria-labelledby"))));
        Assert.False(page.QuerySelector(".tab-list")!.HasAttribute("aria-label"));
    }
}
