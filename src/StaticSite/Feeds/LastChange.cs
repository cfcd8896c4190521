using StaticSite.Articles;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.History;
using StaticSite.Quiz;

namespace StaticSite.Feeds;

/// <summary>Says when a page last changed.</summary>
public static class LastChange
{
    /// <summary>When its file did, as far as that is known; else the day on which its author last reviewed it; else null.
    /// </summary>
    public static DateTimeOffset? Of(IDocument document, LinkedSite site) => document switch
    {
        // Several files stand behind it.
        ComposedQuiz => null,
        ComposedArticle article => OfFile(document, site) ?? AtMidnight(article.Reviewed),
        ComposedTerm term => OfFile(document, site) ?? AtMidnight(term.Term.Reviewed),
        _ => OfFile(document, site),
    };

    /// <summary>The first moment of a day, in Greenwich.</summary>
    public static DateTimeOffset? AtMidnight(DateOnly? day) =>
        day is { } known ? new DateTimeOffset(known, TimeOnly.MinValue, TimeSpan.Zero) : null;

    private static DateTimeOffset? OfFile(IDocument document, LinkedSite site) =>
        site.Get(SiteHistory.Fact).LastChangeOf(site.FileOf(document.Path));
}
