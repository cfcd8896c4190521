using StaticSite.Details;
using StaticSite.Markdown.Texts;

namespace StaticSite.Theme.Tests.Details;

internal static class DetailsSamples
{
    public static readonly Folded More = new(new ContainerText(
        Samples.Text("More <em>here</em>"), "More here", new Body([new BodyPart.Prose(Samples.Text("<p>It is hot.</p>"))], []), []));

    public static FeatureSamples All { get; } = new([], [More]);
}
