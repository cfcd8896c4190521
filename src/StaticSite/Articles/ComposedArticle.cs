using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Articles;

/// <summary>An article whose texts are composed.</summary>
/// <param name="MenuTitle">What menus call it.</param>
/// <param name="Order">Its place among the articles, or null for behind all that have one.</param>
internal sealed record ComposedArticle(
    SitePath Path,
    string Title,
    string MenuTitle,
    string Description,
    int? Order,
    DateOnly? Reviewed,
    Body Body,
    ImmutableArray<ComposedQuestion> Faq,
    ImmutableArray<Reference> Sources,
    ImmutableArray<string> Anchors,
    ImmutableArray<Link> Links,
    ImmutableArray<IObservation> Observations) : IDocument;

/// <summary>A question below an article, and its answer.</summary>
/// <param name="Anchor">Of the question, unique on its page.</param>
/// <param name="Asked">As text.</param>
public sealed record ComposedQuestion(string Anchor, string Asked, Body Answer)
{
    /// <summary>The answer as text.</summary>
    public string PlainAnswer { get; init; } = "";
}
