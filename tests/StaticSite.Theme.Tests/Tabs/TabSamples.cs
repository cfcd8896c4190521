using StaticSite.Markdown.Texts;
using StaticSite.Tabs;

namespace StaticSite.Theme.Tests.Tabs;

internal static class TabSamples
{
    public static readonly TabList Systems = new(new ContainerText(Markup.Empty, "", Body.Empty, [Tab("linux", "Linux"), Tab("windows", "Windows")]));

    // Without parts, since a page may show it twice and no two have one anchor.
    public static FeatureSamples All { get; } = new([], [Systems with { Content = ContainerText.Empty }]);

    private static ContainerPart Tab(string id, string name) => new(
        new Heading(3, id, name), new Body([new BodyPart.Prose(Samples.Text($"<h3 id=\"{id}\">{name}</h3><p>For {name}.</p>"))], []));
}
