using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Articles;

/// <summary>An article whose texts are composed.</summary>
/// <param name="MenuTitle">What menus call it.</param>
/// <param name="Order">Its place among the pages beside it, or null for behind all that have one.</param>
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
    ImmutableArray<IObservation> Observations) : IDocument
{
    /// <summary>The section that it is in, or whose own page it is.</summary>
    public required SectionPath Section { get; init; }

    /// <summary>Whether it is the own page of its section.</summary>
    public bool IsOfSection { get; init; }

    /// <summary>Whether there is something to read on it, besides the list of what is in its section.</summary>
    public bool HasText { get; init; } = true;

    /// <summary>Whether readers do not see it yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The day on which it was first published, as its author has it.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Where its description names the two terms that it tells apart; empty for any other.</summary>
    public ImmutableArray<NamedWords> NamesInDescription { get; init; } = [];
}

/// <summary>A question below an article, and its answer.</summary>
/// <param name="Anchor">Of the question, unique on its page.</param>
/// <param name="Asked">As text.</param>
public sealed record ComposedQuestion(string Anchor, string Asked, Body Answer)
{
    /// <summary>The answer as text.</summary>
    public string PlainAnswer { get; init; } = "";
}
