using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Comparisons;

/// <summary>The page of one comparison.</summary>
/// <param name="Description">Its answer as text, else the question; or empty.</param>
/// <param name="Subjects">Each term with its definition as text.</param>
/// <param name="ShownIn">The pages that embed the table.</param>
/// <param name="Sources">In the order of their numbers on the page, which count from 1.</param>
public sealed record ComparisonPage(
    SitePath Path,
    string Title,
    string Description,
    ComparisonTable Table,
    ImmutableArray<ComparedTerm> Subjects,
    ImmutableArray<PageLink> ShownIn,
    ImmutableArray<Reference> Sources) : Page(Path, Title, Description), ICitingPage
{
    /// <inheritdoc/>
    public override bool IsWide => Subjects.Length > 4;

    /// <summary>One sentence that answers the question; may be empty.</summary>
    public Markup Answer { get; init; } = Markup.Empty;

    /// <summary>Two questions that tell its two terms apart; or null.</summary>
    public ComparisonSquare? Square { get; init; }

    /// <summary>The day on which somebody last read all of it with care.</summary>
    public DateOnly? Reviewed { get; init; }
}

/// <summary>A term that a table compares.</summary>
/// <param name="Definition">As text, as a sentence.</param>
public sealed record ComparedTerm(PageLink Term, string Definition);

/// <summary>The list of all comparisons.</summary>
/// <param name="Comparisons">By their numbers, then by their titles.</param>
public sealed record ComparisonListPage(ImmutableArray<ComparisonSummary> Comparisons, Strings Strings)
    : Page(Address, Strings["comparisons.menu"], Strings["comparisons.lead"])
{
    /// <summary>Where it stands: <c>/comparisons/index.html</c>. A site without comparisons has no such page.</summary>
    public static SitePath Address { get; } = SitePath.Parse("/comparisons/index.html");
}

/// <summary>A comparison as a list shows it.</summary>
/// <param name="Question">That it answers, as text; or empty.</param>
/// <param name="Subjects">The terms that it compares, in the order of its columns.</param>
public sealed record ComparisonSummary(PageLink Link, string Question, ImmutableArray<PageLink> Subjects)
{
    /// <summary>What people call the subjects in a question, in their order: the label that the title has, else an abbreviation; and what
    /// three or more end with behind the last alone.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>What answers it, as text; or empty.</summary>
    public string Answer { get; init; } = "";
}
