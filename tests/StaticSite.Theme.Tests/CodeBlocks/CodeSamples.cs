using StaticSite.CodeBlocks;
using StaticSite.Markdown.Texts;

namespace StaticSite.Theme.Tests.CodeBlocks;

/// <summary>Code for tests of how it is drawn.</summary>
internal static class CodeSamples
{
    public static CodeListing Titled { get; } = Listing("a & b.yml", "YAML", "<span class=\"nm\">a</span>: 1\n\nb: &lt;\n");

    public static CodeListing Plain { get; } = Listing("", "", "a\n");

    public static FeatureSamples All { get; } = new([], [Titled]);

    public static CodeListing Listing(string title, string language, string markup) =>
        new(title, language, new Body([new BodyPart.Prose(Samples.Text(markup))], []));
}
