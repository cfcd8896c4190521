using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Settings;

namespace StaticSite.Articles;

/// <summary>An article as its file says.</summary>
/// <param name="MenuTitle">What menus call it, where that differs from the title.</param>
/// <param name="Order">Its place among the articles, or null for behind all that have one.</param>
/// <param name="Autolink">Which mentions become links, where that differs from the site's choice.</param>
/// <param name="OldAddresses">Of this page, the oldest first.</param>
/// <param name="Text">As Markdown.</param>
internal sealed record Article(
    SourceFile Source,
    Located Title,
    Located? MenuTitle,
    string Description,
    int? Order,
    MentionMode? Autolink,
    ImmutableArray<Located> Sources,
    DateOnly? Reviewed,
    ImmutableArray<Question> Faq,
    ImmutableArray<Located> OldAddresses,
    BodyText Text) : IHasOldAddresses
{
    public SitePath Path { get; } = SitePath.Parse($"/articles/{Source.Id}.html");

    SitePath? IEntry.Path => Path;
}

/// <summary>A question that readers ask, and its answer as Markdown.</summary>
internal sealed record Question(Located Asked, Located Answer);
