using StaticSite.Engine;
using StaticSite.Markdown.Texts;
using StaticSite.StandalonePages;

namespace StaticSite.Theme.Tests.StandalonePages;

internal static class StandalonePageSamples
{
    public static StandalonePage Page { get; } = new(
        SitePath.Parse("/about.html"), "About us", "Who writes this.",
        new Body([new BodyPart.Prose(Samples.Text("<p>We do.</p><h2 id=\"why\">Why</h2>"))], [new Heading(2, "why", "Why")]),
        [Samples.Iso], new DateOnly(2026, 11, 21));

    public static FeatureSamples All { get; } = new([Page], []);
}
