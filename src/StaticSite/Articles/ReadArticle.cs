using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Settings;

namespace StaticSite.Articles;

/// <summary>Reads <c>articles/&lt;slug&gt;.md</c>.</summary>
internal static class ReadArticle
{
    public static Article? Of(SourceFile source, DiagnosticBag diagnostics)
    {
        if (!CheckId.Of(source.Id, source.Start, diagnostics) ||
            FrontMatter.Read(source, diagnostics) is not { } file)
            return null;

        var fields = new Fields(file.Matter, diagnostics);
        var article = new Article(
            source,
            fields.Required("title"),
            fields.Text("description")?.Text ?? "",
            fields.Number("order"),
            fields.Choice("autolink",
                ("section", MentionMode.Section), ("page", MentionMode.Page), ("all", MentionMode.All),
                ("off", MentionMode.Off), ("false", MentionMode.Off)),
            fields.List("sources"),
            fields.Date("reviewed"),
            [.. fields.Mappings("faq").Select(ReadQuestion)],
            file.Body);
        fields.Close();
        return article;
    }

    private static Question ReadQuestion(Fields fields)
    {
        var question = new Question(fields.Required("question"), fields.Required("answer"));
        fields.Close();
        return question;
    }
}
