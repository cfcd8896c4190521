using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Quiz;

/// <summary>Reads <c>quiz/&lt;id&gt;.yml</c>.</summary>
internal static class ReadQuiz
{
    private static readonly TextKey Text = new("text", "What can be picked, in Markdown.", Holds.Markdown) { IsRequired = true };
    private static readonly TextKey Misconception = new(
        "misconception", "What a reader who picks this wrong option mixes up, in Markdown.", Holds.Markdown);
    private static readonly ChoiceKey<bool> Right = new("right", "Whether this option is the right one.", ("true", true), ("false", false));

    private static readonly TextKey Id = new(
        "id", "Part of the address of the question, so it never changes.", Holds.Id)
    { IsRequired = true };
    private static readonly TextKey Question = new("question", "The question, in Markdown.", Holds.Markdown) { IsRequired = true };
    private static readonly TextKey Explanation = new(
        "explanation", "Why the right option is right, in Markdown.", Holds.Markdown)
    { IsRequired = true };
    private static readonly ListKey Terms = new("terms", "Ids of the terms that it is about.", TermValues.Id);
    private static readonly ListKey Links = new("links", "Where to read more, as seen from quiz.html: articles/what-is-x.md.", Holds.Page);
    private static readonly ChoiceKey<QuizLevel> Level = new("level", "How hard it is.",
        ("easy", QuizLevel.Easy), ("medium", QuizLevel.Medium), ("hard", QuizLevel.Hard));
    private static readonly EntriesKey Options = new("options", "What readers choose from. One is right.",
        new Shape("An option.", Text, Right, Misconception));

    private static readonly TextKey Title = new("title", "The topic.") { IsRequired = true };
    private static readonly NumberKey Order = new("order", "Its place on the page.");
    private static readonly EntriesKey Questions = new("questions", "The questions of this topic.",
        new Shape("A question.", Id, Level, Question, Options, Explanation, Terms, Links));

    internal static readonly Shape Shape = new(
        "The questions of one topic of the quiz.",
        Title, Order, Questions);

    // Options are told apart by letters.
    private const int MostOptions = 8;

    public static QuizFile? Read(SourceFile source, DiagnosticBag diagnostics)
    {
        if (!CheckId.Check(source.Id, source.Start, diagnostics))
            return null;

        var consequences = new DiagnosticBag();
        var file = Fields.Read(source, Shape, diagnostics, fields => new QuizFile(source, ReadTopic(source.Id, fields, consequences)));
        diagnostics.AddUnlessFaulty(consequences);
        return file;
    }

    private static QuizTopic ReadTopic(string id, Fields fields, DiagnosticBag consequences) => new(
        id,
        fields.Required(Title),
        fields.Number(Order),
        [
            .. fields.Mappings(Questions, question => ReadQuestion(question, consequences))
                .Where(question => question.Id.Text.Length > 0),
        ]);

    private static QuizQuestion ReadQuestion(Fields fields, DiagnosticBag consequences)
    {
        var id = fields.Required(Id);
        if (id.Text.Length > 0)
            CheckId.Check(id.Text, id.At, fields.Diagnostics);

        return new QuizQuestion(
            id,
            fields.Required(Question),
            fields.Choice(Level),
            ReadOptions(fields, id, consequences),
            fields.Required(Explanation),
            fields.List(Terms),
            fields.List(Links));
    }

    private static ImmutableArray<QuizOption> ReadOptions(Fields question, Located id, DiagnosticBag consequences)
    {
        var options = question.Mappings(Options, option => ReadOption(option, consequences));
        if (options.Length is < 2 or > MostOptions)
            consequences.Report(QuizDiagnostics.OptionCount, question.At, id.Text, Count(options.Length), MostOptions);

        SourceLocation[] right = [.. options.Where(option => option.IsRight).Select(option => option.At)];
        foreach (var other in right.Skip(1))
            consequences.Report(QuizDiagnostics.SeveralRightOptions, other, id.Text, right[0].Line);

        // One that has no misconception is likely to be the right one, and is reported.
        if (right is [] && options.Length > 0 && options.All(option => option.Option.Misconception is not null))
            consequences.Report(QuizDiagnostics.NoRightOption, question.At, id.Text);
        return [.. options.Select(option => option.Option)];
    }

    private static (QuizOption Option, bool IsRight, SourceLocation At) ReadOption(Fields fields, DiagnosticBag consequences)
    {
        var isRight = fields.Choice(Right) ?? false;
        var option = new QuizOption(fields.Required(Text), fields.Text(Misconception));
        if (isRight && option.Misconception is { } misconception)
            consequences.Report(QuizDiagnostics.RightWithMisconception, misconception.At);
        if (!isRight && option.Misconception is null)
            consequences.Report(QuizDiagnostics.MissingMisconception, fields.At);
        return (option, isRight, fields.At);
    }

    private static string Count(int options) => options switch
    {
        0 => "nothing",
        1 => "one option",
        _ => $"{options} options",
    };
}
