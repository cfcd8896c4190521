using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Settings;
using StaticSite.TextPages;

namespace StaticSite.Articles;

/// <summary>Reads a file below <c>articles/</c>.</summary>
internal static class ReadArticle
{
    private static readonly TextKey Question = new("question", "A question that readers ask.") { IsRequired = true };
    private static readonly TextKey Answer = new("answer", "Its answer.", Holds.Markdown) { IsRequired = true };
    private static readonly EntriesKey Questions = new("faq", "Questions that readers ask, below the text.",
        new Shape("A question and its answer.", Question, Answer));

    private static readonly ChoiceKey<bool> Draft = new("draft", "Whether it is not to be published yet. A preview shows it all the same.",
        ("true", true), ("false", false));
    private static readonly DateKey Date = new("date", "The day on which it was first published.");
    private static readonly GroupKey BelowKey = new("below", "In the index.md of a folder: what holds for all of its pages that do not say it themselves.",
        new Shape("Keys for all pages of the folder and those below it.",
            ReadWrittenPage.Autolink, Draft, ReadWrittenPage.Sources, ReadWrittenPage.Reviewed));

    internal static readonly Shape Shape = new("The keys above an article.", [.. ReadWrittenPage.Keys, Questions, Draft, Date, BelowKey]);

    public static Article? Read(SourceFile source, string place, ForeignKeys foreign, DiagnosticBag diagnostics)
    {
        if (!CheckName.Check(Path.ChangeExtension(source.Name, null), source.Start, diagnostics))
            return null;

        var section = SectionPath.Of(source);
        return ReadWrittenPage.Read(source, Shape, foreign, diagnostics, (written, fields) =>
            new Article(written, fields.Mappings(Questions, ReadQuestion), section.PageIn(place, source.Id))
            {
                Section = section,
                IsDraft = fields.Choice(Draft),
                SaysSources = fields.Has(ReadWrittenPage.Sources),
                Published = fields.Date(Date),
                Below = fields.Mapping(BelowKey, ReadBelow),
            });
    }

    private static Question ReadQuestion(Fields fields) => new(fields.Required(Question), fields.Required(Answer));

    private static Below ReadBelow(Fields fields) => new(fields.At)
    {
        Autolink = fields.Choice(ReadWrittenPage.Autolink),
        IsDraft = fields.Choice(Draft),
        Sources = fields.Has(ReadWrittenPage.Sources) ? fields.List(ReadWrittenPage.Sources) : null,
        Reviewed = fields.Date(ReadWrittenPage.Reviewed),
    };
}
