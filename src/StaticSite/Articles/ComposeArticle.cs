using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.TextPages;

namespace StaticSite.Articles;

internal sealed class ComposeArticle(ComposeBody composer)
{
    /// <summary>The anchor of the questions as a whole.</summary>
    public const string FaqAnchor = "questions";

    private readonly ComposeWrittenPage _pages = new(composer);

    public ComposedArticle? Compose(Article article, SiteIndex index, DiagnosticBag diagnostics)
    {
        if (article.IsLeftOut)
            return null;

        var written = article.Written;
        var page = ComposeWrittenPage.Begin(written, article.Path, index, diagnostics);
        if (article.Faq.Length > 0)
            page.AddAnchor(FaqAnchor);

        var text = written.Text.Decode();
        var hasText = article.Faq.Length > 0 || !string.IsNullOrWhiteSpace(text);
        if (written.Title.Text.Length > 0)
            ReportWhatIsLeftOut(written, hasText || article.IsOfSection, diagnostics);
        var body = _pages.ComposeText(written, text, page);
        var faq = article.Faq.Select(question => ComposeQuestion(question, page)).ToArray();
        return new ComposedArticle(
            article.Path, written.Title.Text, written.NameInMenus.Text, written.Description, written.Order, written.Reviewed,
            body, [.. faq], ComposeWrittenPage.Cite(written, page), page.Anchors, page.Links, page.Observations)
        {
            Section = article.Section,
            IsOfSection = article.IsOfSection,
            HasText = hasText,
            IsDraft = article.IsDraft == true,
            Published = article.Published,
            NamesInDescription = TwoTerms.In(written.Title.Text, index)?.NamesIn(written.Description) ?? [],
        };
    }

    private static void ReportWhatIsLeftOut(WrittenPage article, bool hasText, DiagnosticBag diagnostics)
    {
        if (!hasText)
            diagnostics.Report(ArticleDiagnostics.NoText, article.Title.At, article.Title.Text);
        if (article.Description.Length == 0)
            diagnostics.Report(ArticleDiagnostics.NoDescription, article.Title.At, article.Title.Text);
    }

    private ComposedQuestion ComposeQuestion(Question question, PageScope page)
    {
        var anchor = page.AddAnchorOfHeading(question.Asked.Text);
        var scope = new TextScope(page, question.Answer, anchor, question.Asked.Text);
        var answer = composer.Blocks(question.Answer.Text, scope, out var plain);
        page.Observe(new HeardAnswer(anchor, "", new SectionAnswer("articles.answer", plain)));
        return new ComposedQuestion(anchor, question.Asked.Text, answer) { PlainAnswer = plain };
    }
}
