using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Marks;
using StaticSite.Settings;

namespace StaticSite.TextPages;

/// <summary>A page that is one Markdown file, as the file says.</summary>
/// <param name="Title">Empty after a report.</param>
/// <param name="MenuTitle">What menus call it, where that differs from the title.</param>
/// <param name="Order">Its place among the pages beside it, or null for behind all that have one.</param>
/// <param name="Autolink">Which mentions become links, where that differs from the site's choice.</param>
/// <param name="OldAddresses">Of this page, the oldest first.</param>
/// <param name="Text">As Markdown.</param>
internal sealed record WrittenPage(
    SourceFile Source,
    Located Title,
    Located? MenuTitle,
    string Description,
    int? Order,
    MentionMode? Autolink,
    ImmutableArray<Located> Sources,
    DateOnly? Reviewed,
    ImmutableArray<Located> OldAddresses,
    BodyText Text)
{
    /// <summary>The heading that says the title, where the text starts with one.</summary>
    public FoundTitle? Heading { get; init; }

    /// <summary>What menus call it.</summary>
    public Located NameInMenus => MenuTitle ?? Title;
}
