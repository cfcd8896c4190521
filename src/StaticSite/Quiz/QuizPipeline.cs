using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Localization;
using StaticSite.Markdown;
using StaticSite.Pages;

namespace StaticSite.Quiz;

/// <summary>The questions by which readers check themselves, all on one page.</summary>
internal static class QuizPipeline
{
    public static IPipeline Of(ComposeBody composer, PageRenderer pages) =>
        new GatheringPipeline<QuizFile, ComposedQuiz>("Quiz", QuizPage.Address)
        {
            Reads = QuizFeature.Kind.Includes,
            Catalogue = (source, _, diagnostics) => ReadQuiz.Read(source, diagnostics),
            InOrder = files => files.OrderBy(file => file.Topic.Order ?? int.MaxValue),
            Publishes = [BarrierStep.CheckAtIndex(ReportRepeatedIds.Report)],
            Needs = [TermIndex.Fact, .. composer.Needs, .. pages.Needs],
            Compose = new ComposeQuiz(composer).Compose,
            Render = (quiz, site) => [pages.Render(MakePage(quiz, site), site)],
        };

    private static QuizPage MakePage(ComposedQuiz quiz, SiteModel site)
    {
        return new QuizPage(
            [.. quiz.Topics.Select(topic =>
                new ShownTopic(topic.Anchor, topic.Title, [.. topic.Questions.Select(Show)]))],
            quiz.Sources,
            site.Get(Strings.Fact));

        ShownQuestion Show(ComposedQuizQuestion question) => new(
            question.Number,
            question.Anchor,
            question.Level,
            question.Text,
            question.Options,
            question.Explanation,
            [
                .. question.ReadMore.Select(page => new PageLink(
                    site.Find<IDocument>(page.Path)?.Title ?? page.Path.FileName, page.Path, page.Fragment)),
                .. question.Terms.Select(term => new PageLink(term.Name.Text, term.Path)),
            ]);
    }
}
