using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.History;
using StaticSite.Pages;

namespace StaticSite.Articles;

/// <summary>Tells machines what an article is about, and the questions that it answers.</summary>
internal static class DescribeArticle
{
    // Enough to say what an article is about.
    private const int MostMentions = 12;

    public static void To(ArticlePage page, JsonLdWriter writer)
    {
        if (writer.Site.Find<ComposedArticle>(page.Path) is { } article)
            Write(article, writer);
        if (!page.Faq.IsEmpty)
            WriteQuestions(page.Faq, writer);
    }

    private static void Write(ComposedArticle article, JsonLdWriter writer)
    {
        var site = writer.Site;
        writer.Start("Article");
        writer.Fact("@id", article.Path);
        writer.Fact("headline", article.Title);
        writer.Fact("description", article.Description);
        writer.Fact("inLanguage", writer.Frame.Language);
        writer.Fact("datePublished", LastChange.AtMidnight(article.Published) ?? site.Get(SiteHistory.Fact).BeginningOf(site.FileOf(article.Path)));
        writer.Fact("dateModified", LastChange.Of(article, article.Reviewed, site));
        writer.Start("author", "Organization");
        writer.Fact("name", writer.Frame.SiteTitle);
        writer.Fact("url", Page.Home);
        writer.End();
        writer.References("mentions",
            [.. site.LinksOf(article).Where(link => link.Kind == LinkKind.Mention).Select(link => link.Target).Distinct().Take(MostMentions)]);
        writer.End();
    }

    private static void WriteQuestions(ImmutableArray<ComposedQuestion> questions, JsonLdWriter writer)
    {
        writer.Start("FAQPage");
        writer.StartList("mainEntity");
        foreach (var question in questions)
        {
            writer.Start("Question");
            writer.Fact("name", question.Asked);
            writer.Start("acceptedAnswer", "Answer");
            writer.Fact("text", question.PlainAnswer);
            writer.End();
            writer.End();
        }

        writer.EndList();
        writer.End();
    }
}
