using Markdig.Syntax;
using StaticSite.Features;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Steps;
using StaticSite.Markdown.Texts;

namespace StaticSite.SpokenAnswers;

/// <summary>Listens for what may be said aloud, so that a search shows it to whoever asks.</summary>
internal sealed class HearSpokenAnswers : IBodyStep
{
    public string Name => "hear spoken answers";

    // The words that a reader sees, with the marks of others taken out.
    public BodyAspects Reads => BodyAspects.Sections | BodyAspects.Embeds | BodyAspects.Mentions;

    public BodyAspects Writes => BodyAspects.None;

    public void Apply(ParsedText parsed)
    {
        foreach (var container in parsed.Document.Descendants<TextContainer>())
        {
            if (PlaceEmbeds.Of(container) is not BodyPart.Contained { Kind.Name: SpokenAnswersFeature.Kind } || !container.HasText)
                continue;

            var title = container.Title?.Inline is { } words ? PlainText.Of(words) : "";
            var texts = container.Descendants<LeafBlock>().Where(leaf => leaf is not ContainerTitle && leaf.Inline is not null).Select(leaf => PlainText.Of(leaf.Inline!));
            parsed.Scope.Page.Observe(new HeardAnswer(
                parsed.Scope.SectionOf(container).Section, title, new SectionAnswer("spoken-answers.title", string.Join(' ', texts))));
        }
    }
}
