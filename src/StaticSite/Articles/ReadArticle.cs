using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.TextPages;

namespace StaticSite.Articles;

/// <summary>Reads <c>articles/&lt;slug&gt;.md</c>.</summary>
internal static class ReadArticle
{
    private static readonly TextKey Question = new("question", "A question that readers ask.") { IsRequired = true };
    private static readonly TextKey Answer = new("answer", "Its answer.", Holds.Markdown) { IsRequired = true };
    private static readonly EntriesKey Questions = new("faq", "Questions that readers ask, below the text.",
        new Shape("A question and its answer.", Question, Answer));

    internal static readonly Shape Shape = new("The keys above an article.", [.. ReadWrittenPage.Keys, Questions]);

    public static Article? Read(SourceFile source, DiagnosticBag diagnostics) => CheckId.Check(source.Id, source.Start, diagnostics)
        ? ReadWrittenPage.Read(source, Shape, diagnostics, (written, fields) => new Article(written, fields.Mappings(Questions, ReadQuestion)))
        : null;

    private static Question ReadQuestion(Fields fields) => new(fields.Required(Question), fields.Required(Answer));
}
