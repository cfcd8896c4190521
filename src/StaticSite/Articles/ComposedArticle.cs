using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown;

namespace StaticSite.Articles;

/// <summary>An article whose texts are composed.</summary>
public sealed record ComposedArticle(
    Article Article,
    Body Body,
    ImmutableArray<ComposedQuestion> Faq,
    ImmutableArray<Reference> Sources,
    ImmutableArray<string> Anchors,
    ImmutableArray<Link> Links) : IDocument
{
    public SitePath Path => Article.Path;

    public string Title => Article.Title.Text;
}

/// <param name="Anchor">Of the question, unique on its page.</param>
public sealed record ComposedQuestion(string Anchor, string Asked, Body Answer);
