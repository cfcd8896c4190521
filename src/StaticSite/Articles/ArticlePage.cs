using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Articles;

/// <summary>The page of one article.</summary>
/// <param name="Body">Filled, so that nothing is left to be found.</param>
/// <param name="Faq">Questions and answers below the text; may be empty.</param>
/// <param name="FaqAnchor">Of all of them together.</param>
/// <param name="Sources">In the order of their numbers on the page, which count from 1.</param>
/// <param name="Reviewed">The day on which somebody last read all of it with care; null if nobody said.</param>
/// <param name="Minutes">That reading it takes, at least 1.</param>
public sealed record ArticlePage(
    SitePath Path,
    string Title,
    string Description,
    Body Body,
    ImmutableArray<ComposedQuestion> Faq,
    string FaqAnchor,
    ImmutableArray<Reference> Sources,
    DateOnly? Reviewed,
    int Minutes) : Page(Path, Title, Description), ICitingPage
{
    /// <inheritdoc/>
    public override bool IsArticle => true;

    /// <summary>Whether there is nothing to read above what is listed.</summary>
    public bool IsList { get; init; }

    /// <summary>The day on which it was first published; null if nobody said.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Where its description names the two terms that it tells apart; empty for any other.</summary>
    public ImmutableArray<NamedWords> NamesInDescription { get; init; } = [];

    /// <summary>The questions on which it says that sources disagree, each once.</summary>
    public ImmutableArray<Reference> Disagreements { get; init; } = [];

    /// <summary>Whether readers do not see it yet. A published site has no such page.</summary>
    public bool IsDraft { get; init; }

    /// <summary>What is in the section whose own page it is, in the order in which a reader meets it; empty for any other.</summary>
    public ImmutableArray<ArticleSummary> Contents { get; init; } = [];
}

/// <summary>The list of what is right below a section, where no author wrote a page for it.</summary>
/// <param name="Description">One sentence as text; or empty.</param>
/// <param name="Articles">In the order in which a reader meets them.</param>
public sealed record ArticleListPage(SitePath Path, string Title, string Description, ImmutableArray<ArticleSummary> Articles)
    : Page(Path, Title, Description);

/// <summary>An article, or a section of them, as a list shows it.</summary>
/// <param name="Link">With what tells it from another of its title, where descriptions do not.</param>
/// <param name="Description">As text; or empty.</param>
public sealed record ArticleSummary(PageLink Link, string Description)
{
    /// <summary>How many articles a section has, with those in the sections below it; 0 for an article.</summary>
    public int Count { get; init; }

    /// <summary>Whether readers do not see it yet.</summary>
    public bool IsDraft { get; init; }
}
