using StaticSite.Markdown.Texts;
using StaticSite.SpokenAnswers;

namespace StaticSite.Theme.Tests.SpokenAnswers;

internal static class SpokenAnswerSamples
{
    public static readonly SpokenAnswer Titled = new(new ContainerText(
        Samples.Text("In <em>ten</em> seconds"), "In ten seconds", new Body([new BodyPart.Prose(Samples.Text("<p>BPO is broad.</p>"))], []), []));

    public static readonly SpokenAnswer Untitled = new(Titled.Content with { Title = Markup.Empty, PlainTitle = "" });

    public static FeatureSamples All { get; } = new([], [Titled]);
}
