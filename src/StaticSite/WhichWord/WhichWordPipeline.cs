using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown;
using StaticSite.Pages;

namespace StaticSite.WhichWord;

/// <summary>The path of questions that ends at the word that fits.</summary>
internal static class WhichWordPipeline
{
    public static IPipeline Of(ComposeBody composer, PageRenderer pages) =>
        new Pipeline<WordPath, ComposedWordPath>("Which word")
        {
            Reads = WhichWordFeature.Kind.Includes,
            Catalogue = (source, _, diagnostics) => ReadWordPath.Read(source, diagnostics),
            Needs = [TermIndex.Fact, .. composer.Needs, .. pages.Needs],
            Compose = new ComposeWordPath(composer).Compose,
            Render = (path, site) => [pages.Render(MakePage(path, site), site)],
        };

    private static WhichWordPage MakePage(ComposedWordPath path, SiteModel site)
    {
        return new WhichWordPage(
            path.Title,
            path.Description,
            [.. path.Steps.Select(step => new ShownStep(step.Anchor, step.Question, [.. step.Answers.Select(Show)]))],
            path.Sources);

        ShownAnswer Show(ComposedAnswer answer) => answer.Term is { } term
            ? new ShownAnswer(
                new PageLink(answer.Text, term.Path), answer.Note, term.Name.Text,
                site.Find<ComposedTerm>(term.Path)?.PlainDefinition ?? "")
            : new ShownAnswer(new PageLink(answer.Text, WordPath.Address, answer.Step), answer.Note, "", "");
    }
}
