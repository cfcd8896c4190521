using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Settings;

namespace StaticSite.Articles;

/// <summary>Reads <c>articles/&lt;slug&gt;.md</c>.</summary>
internal static class ReadArticle
{
    private static readonly TextKey Question = new("question", "A question that readers ask.") { IsRequired = true };
    private static readonly TextKey Answer = new("answer", "Its answer.", Holds.Markdown) { IsRequired = true };
    private static readonly EntriesKey Questions = new("faq", "Questions that readers ask, below the text.",
        new Shape("A question and its answer.", Question, Answer));

    private static readonly TextKey Title = new("title", "The title of the page.") { IsRequired = true };
    private static readonly TextKey Description = new(
        "description", "One or two sentences that answer the title. Lists and search engines show them.");
    private static readonly NumberKey Order = new("order", "Its place among the articles.");
    private static readonly ListKey Sources = new("sources", "Keys of sources.yml that the whole text rests on.", Holds.Source);
    private static readonly DateKey Reviewed = new("reviewed", "The day on which somebody last read all of it with care.");
    private static readonly ChoiceKey<MentionMode> Autolink = new("autolink", "Which mentions of terms become links.",
        ("section", MentionMode.Section), ("page", MentionMode.Page), ("all", MentionMode.All),
        ("off", MentionMode.Off), ("false", MentionMode.Off));

    internal static readonly Shape Shape = new(
        "The keys above an article.",
        Title, Description, Order, Sources, Reviewed, Autolink, Questions);

    public static Article? Of(SourceFile source, DiagnosticBag diagnostics) =>
        CheckId.Of(source.Id, source.Start, diagnostics) && FrontMatter.Read(source, diagnostics) is { } file
            ? Fields.Read(file.Matter, Shape, diagnostics, fields => Read(source, fields, file.Body))
            : null;

    private static Article Read(SourceFile source, Fields fields, BodyText body) => new(
        source,
        fields.Required(Title),
        fields.Text(Description)?.Text ?? "",
        fields.Number(Order),
        fields.Choice(Autolink),
        fields.List(Sources),
        fields.Date(Reviewed),
        fields.Mappings(Questions, ReadQuestion),
        body);

    private static Question ReadQuestion(Fields fields) => new(fields.Required(Question), fields.Required(Answer));
}
