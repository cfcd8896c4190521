using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Marks;
using StaticSite.Markdown.Texts;
using StaticSite.Settings;

namespace StaticSite.TextPages;

/// <summary>Reads a Markdown file that becomes a page: the keys that all such files share, and the title.</summary>
internal static class ReadWrittenPage
{
    public static readonly TextKey Title = new("title", "The title of the page. Without it, the text starts with a line '# …'.");
    public static readonly TextKey MenuTitle = new("menu-title", "What menus call the page, if the title is long or shared.");
    public static readonly TextKey Description = new(
        "description", "One or two sentences that answer the title. Lists and search engines show them.");
    public static readonly NumberKey Order = new("order", "Its place among the pages beside it.");
    public static readonly ListKey Sources = new("sources", "Keys of sources.yml that the whole text rests on.", Holds.EntryOf("source"));
    public static readonly DateKey Reviewed = new("reviewed", "The day on which somebody last read all of it with care.");
    public static readonly ListKey Aliases = new(
        "aliases", "Addresses that this page had once, from the site's root, the oldest first: functions/trim/.", Holds.OldAddress);
    public static readonly ChoiceKey<MentionMode> Autolink = new("autolink", "Which mentions of terms become links.",
        ("section", MentionMode.Section), ("page", MentionMode.Page), ("all", MentionMode.All),
        ("off", MentionMode.Off), ("false", MentionMode.Off));

    /// <summary>All that <see cref="Read{T}"/> asks for. What else a file may have stands behind them in its shape.</summary>
    public static readonly ImmutableArray<Key> Keys = [Title, MenuTitle, Description, Order, Sources, Reviewed, Autolink, Aliases];

    /// <param name="shape">Has some of <see cref="Keys"/>; what it does not have is read as if it were left out.</param>
    /// <param name="foreign">What the site says of other keys.</param>
    /// <param name="read">Asks for every other key of the shape.</param>
    /// <param name="needsTitle">Whether a page without one is a fault.</param>
    /// <returns>Null after a report, for a file of which nothing can be made.</returns>
    public static T? Read<T>(
        SourceFile source, Shape shape, ForeignKeys foreign, DiagnosticBag diagnostics, Func<WrittenPage, Fields, T> read, bool needsTitle = true)
        where T : class =>
        FrontMatter.Read(source, diagnostics, shape, isOptional: true, foreign) is { } file
            ? Fields.Read(file.Matter, shape, diagnostics, fields => read(Read(source, fields, file, shape, needsTitle), fields))
            : null;

    private static WrittenPage Read(SourceFile source, Fields fields, FrontMatter file, Shape shape, bool needsTitle)
    {
        var (title, text, heading) = ReadTitle(fields, file, needsTitle);
        return new WrittenPage(
            source,
            title,
            shape.Keys.Contains(MenuTitle) ? fields.Text(MenuTitle) : null,
            fields.Text(Description)?.Text ?? "",
            shape.Keys.Contains(Order) ? fields.Number(Order) : null,
            fields.Choice(Autolink),
            fields.List(Sources),
            fields.Date(Reviewed),
            fields.List(Aliases),
            text)
        { Heading = heading };
    }

    // A heading that only says the title again would stand below it a second time.
    private static (Located Title, BodyText Text, FoundTitle? Heading) ReadTitle(Fields fields, FrontMatter file, bool isNeeded)
    {
        var heading = TitleHeading.Find(file.Body);
        if (fields.Has(Title) || (heading is null && !file.IsMissing && isNeeded))
        {
            var title = isNeeded ? fields.Needed(Title) : fields.Text(Title) ?? new Located("", fields.At);
            return heading is { } same && same.Title.Text == title.Text ? (title, same.Below, same) : (title, file.Body, null);
        }

        if (heading is { } first)
        {
            CheckTexts.Length(first.Title, Title, fields.Diagnostics);
            return (first.Title, first.Below, first);
        }

        if (isNeeded)
            fields.Diagnostics.Report(MarkdownDiagnostics.NoTitle, fields.At);
        return (new Located("", fields.At), file.Body, null);
    }
}
