using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Quiz;

/// <summary>Reads <c>quiz/&lt;id&gt;.yml</c>.</summary>
internal static class ReadQuiz
{
    // Options are told apart by letters.
    private const int MostOptions = 8;

    public static QuizFile? Of(SourceFile source, DiagnosticBag diagnostics)
    {
        if (!CheckId.Of(source.Id, source.Start, diagnostics) ||
            DecodeText.Of(source, diagnostics) is not { } text ||
            ReadYaml.Of(text, source.Path, 1, diagnostics) is not { } mapping)
            return null;

        var fields = new Fields(mapping, diagnostics);
        var topic = new QuizTopic(
            source.Id,
            fields.Required("title"),
            fields.Number("order"),
            [.. fields.Mappings("questions").Select(ReadQuestion).Where(question => question.Id.Text.Length > 0)]);
        fields.Close();
        return new QuizFile(source, topic);
    }

    private static QuizQuestion ReadQuestion(Fields fields)
    {
        var id = fields.Required("id");
        if (id.Text.Length > 0)
            CheckId.Of(id.Text, id.At, fields.Diagnostics);

        var question = new QuizQuestion(
            id,
            fields.Required("question"),
            fields.Choice("level", ("easy", QuizLevel.Easy), ("medium", QuizLevel.Medium), ("hard", QuizLevel.Hard)),
            ReadOptions(fields, id),
            fields.Required("explanation"),
            fields.List("terms"),
            fields.List("links"));
        fields.Close();
        return question;
    }

    private static ImmutableArray<QuizOption> ReadOptions(Fields question, Located id)
    {
        var options = question.Mappings("options");
        if (options.Length is < 2 or > MostOptions)
            question.Diagnostics.Report(QuizDiagnostics.OptionCount, question.At, id.Text, Count(options.Length), MostOptions);

        var read = ImmutableArray.CreateBuilder<QuizOption>(options.Length);
        SourceLocation? right = null;
        foreach (var fields in options)
        {
            var isRight = fields.Choice("right", ("true", true), ("false", false)) ?? false;
            read.Add(ReadOption(fields, isRight));
            if (!isRight)
                continue;

            if (right is { } first)
                fields.Diagnostics.Report(QuizDiagnostics.SeveralRightOptions, fields.At, id.Text, first.Line);
            right ??= fields.At;
        }

        if (right is null && options.Length > 0)
            question.Diagnostics.Report(QuizDiagnostics.NoRightOption, question.At, id.Text);
        return read.MoveToImmutable();
    }

    private static QuizOption ReadOption(Fields fields, bool isRight)
    {
        var option = new QuizOption(fields.Required("text"), fields.Text("misconception"));
        fields.Close();
        if (isRight && option.Misconception is { } misconception)
            fields.Diagnostics.Report(QuizDiagnostics.RightWithMisconception, misconception.At);
        if (!isRight && option.Misconception is null)
            fields.Diagnostics.Report(QuizDiagnostics.MissingMisconception, fields.At);
        return option;
    }

    private static string Count(int options) => options switch
    {
        0 => "nothing",
        1 => "one option",
        _ => $"{options} options",
    };
}
