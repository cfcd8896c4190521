using StaticSite.Alerts;
using StaticSite.Markdown.Texts;

namespace StaticSite.Theme.Tests.Alerts;

internal static class AlertSamples
{
    public static readonly Alert Titled = new("warning", new ContainerText(
        Samples.Text("The <em>oven</em>"), "The oven", new Body([new BodyPart.Prose(Samples.Text("<p>It is hot.</p>"))], []), []));

    public static readonly Alert Untitled = new("tip", Titled.Content with { Title = Markup.Empty, PlainTitle = "" });

    public static FeatureSamples All { get; } = new([], [Titled]);
}
