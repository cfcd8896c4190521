using StaticSite.Engine;
using StaticSite.Glossary.Mentions;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Settings;

namespace StaticSite.Articles;

internal sealed class ComposeArticle(ComposeBody composer)
{
    /// <summary>The anchor of the questions as a whole.</summary>
    public const string FaqAnchor = "questions";

    public ComposedArticle Compose(Article article, SiteIndex index, DiagnosticBag diagnostics)
    {
        var page = new PageScope(article.Path, index, diagnostics);
        page.State<PageMentions>().Mode = article.Autolink;
        CheckReviewed.Check(article.Reviewed, article.Title, index.Get(SiteSettings.Fact), diagnostics);
        if (article.Faq.Length > 0)
            page.AddAnchor(FaqAnchor);

        var text = article.Text.Decode();
        if (article.Title.Text.Length > 0)
            ReportWhatIsLeftOut(article, hasText: article.Faq.Length > 0 || !string.IsNullOrWhiteSpace(text), diagnostics);
        var body = composer.Blocks(text, new TextScope(page, article.Text.At));
        var faq = article.Faq.Select(question => ComposeQuestion(question, page)).ToArray();
        page.State<PageCitations>().AddRange(ResolveReferences.Of("source", article.Sources, page));
        return new ComposedArticle(
            article.Path, article.Title.Text, (article.MenuTitle ?? article.Title).Text, article.Description, article.Order, article.Reviewed,
            body, [.. faq], page.State<PageCitations>().Cited, page.Anchors, page.Links, page.Observations);
    }

    private static void ReportWhatIsLeftOut(Article article, bool hasText, DiagnosticBag diagnostics)
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
        return new ComposedQuestion(anchor, question.Asked.Text, answer) { PlainAnswer = plain };
    }
}
