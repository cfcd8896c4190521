using StaticSite.Markdown.Texts;
using StaticSite.Tabs;

namespace StaticSite.Theme.Tests.Tabs;

internal static class TabSamples
{
    public static readonly TabList Systems = new(new ContainerText(Markup.Empty, "", Body.Empty, [Tab("linux", "Linux"), Tab("windows", "Windows")]));

    // Below headings that a sample of a page has once.
    public static FeatureSamples All { get; } =
        new([], [Systems with { Content = Systems.Content with { Parts = [.. Systems.Content.Parts.Zip(["main", "questions"], (part, id) => new ContainerPart(part.Heading with { Id = id }, Body.Empty))] } }]);

    private static ContainerPart Tab(string id, string name) => new(
        new Heading(3, id, name), new Body([new BodyPart.Prose(Samples.Text($"<h3 id=\"{id}\">{name}</h3><p>For {name}.</p>"))], []));
}
