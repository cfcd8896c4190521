using StaticSite.Alerts;
using StaticSite.Markdown.Texts;

namespace StaticSite.Theme.Tests.Alerts;

/// <summary>What stands out says why, to eyes and ears.</summary>
public sealed class AlertTests
{
    [Fact]
    public void Its_kind_is_read_before_its_title()
    {
        var page = Samples.Document(Samples.Article(new BodyPart.Shown(AlertSamples.Titled)));
        Assert.Equal("Warning: The oven", page.QuerySelector(".alert")!.GetAttribute("aria-label"));
        Assert.Equal("Warning: The oven", page.QuerySelector(".alert-title")!.TextContent.Trim());
        Assert.Equal("note", page.QuerySelector(".alert")!.GetAttribute("role"));
    }

    [Fact]
    public void Its_kind_is_its_title_if_it_has_no_other()
    {
        var page = Samples.Document(Samples.Article(new BodyPart.Shown(AlertSamples.Untitled)));
        Assert.Equal("Tip", page.QuerySelector(".alert")!.GetAttribute("aria-label"));
        Assert.Equal("Tip", page.QuerySelector(".alert-title")!.TextContent.Trim());
    }

    [Fact]
    public void Each_kind_has_a_shape_of_its_own() => Assert.Equal(5, "note tip important warning caution".Split(' ')
        .Select(kind => Samples.Document(Samples.Article(new BodyPart.Shown(new Alert(kind, AlertSamples.Titled.Content)))).QuerySelector(".alert path")!.GetAttribute("d"))
        .Distinct().Count());
}
