using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Marks;
using StaticSite.Markdown.Texts;
using StaticSite.Settings;

namespace StaticSite.Articles;

/// <summary>Reads <c>articles/&lt;slug&gt;.md</c>.</summary>
internal static class ReadArticle
{
    private static readonly TextKey Question = new("question", "A question that readers ask.") { IsRequired = true };
    private static readonly TextKey Answer = new("answer", "Its answer.", Holds.Markdown) { IsRequired = true };
    private static readonly EntriesKey Questions = new("faq", "Questions that readers ask, below the text.",
        new Shape("A question and its answer.", Question, Answer));

    private static readonly TextKey Title = new("title", "The title of the page. Without it, the text starts with a line '# …'.");
    private static readonly TextKey MenuTitle = new("menu-title", "What menus call the page, if the title is long or shared.");
    private static readonly TextKey Description = new(
        "description", "One or two sentences that answer the title. Lists and search engines show them.");
    private static readonly NumberKey Order = new("order", "Its place among the articles.");
    private static readonly ListKey Sources = new("sources", "Keys of sources.yml that the whole text rests on.", Holds.EntryOf("source"));
    private static readonly DateKey Reviewed = new("reviewed", "The day on which somebody last read all of it with care.");
    private static readonly ListKey Aliases = new(
        "aliases", "Addresses that this page had once, from the site's root, the oldest first: functions/trim/.", Holds.OldAddress);
    private static readonly ChoiceKey<MentionMode> Autolink = new("autolink", "Which mentions of terms become links.",
        ("section", MentionMode.Section), ("page", MentionMode.Page), ("all", MentionMode.All),
        ("off", MentionMode.Off), ("false", MentionMode.Off));

    internal static readonly Shape Shape = new(
        "The keys above an article.",
        Title, MenuTitle, Description, Order, Sources, Reviewed, Autolink, Aliases, Questions);

    public static Article? Read(SourceFile source, DiagnosticBag diagnostics) =>
        CheckId.Check(source.Id, source.Start, diagnostics) && FrontMatter.Read(source, diagnostics, Shape, isOptional: true) is { } file
            ? Fields.Read(file.Matter, Shape, diagnostics, fields => Read(source, fields, file))
            : null;

    private static Article Read(SourceFile source, Fields fields, FrontMatter file)
    {
        var (title, text) = ReadTitle(fields, file);
        return Read(source, title, fields, text);
    }

    // A heading that only says the title again would stand below it a second time.
    private static (Located Title, BodyText Text) ReadTitle(Fields fields, FrontMatter file)
    {
        var heading = TitleHeading.Find(file.Body);
        if (fields.Has(Title) || (heading is null && !file.IsMissing))
        {
            var title = fields.Needed(Title);
            return (title, heading is { } same && same.Title.Text == title.Text ? same.Below : file.Body);
        }

        if (heading is { } first)
        {
            CheckTexts.Length(first.Title, Title, fields.Diagnostics);
            return first;
        }

        fields.Diagnostics.Report(MarkdownDiagnostics.NoTitle, fields.At);
        return (new Located("", fields.At), file.Body);
    }

    private static Article Read(SourceFile source, Located title, Fields fields, BodyText body) => new(
        source,
        title,
        fields.Text(MenuTitle),
        fields.Text(Description)?.Text ?? "",
        fields.Number(Order),
        fields.Choice(Autolink),
        fields.List(Sources),
        fields.Date(Reviewed),
        fields.Mappings(Questions, ReadQuestion),
        fields.List(Aliases),
        body);

    private static Question ReadQuestion(Fields fields) => new(fields.Required(Question), fields.Required(Answer));
}
