using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.WhichWord;

/// <summary>Reads <c>which-word.yml</c>.</summary>
internal static class ReadWordPath
{
    private static readonly TextKey Text = new("text", "The answer.") { IsRequired = true };
    private static readonly TextKey Note = new("note", "An example or the like, in Markdown.", Holds.Markdown);
    private static readonly TextKey Step = new("step", "The id of the step that comes next.");
    private static readonly TextKey TermId = new("term", "The id of the term at the end of the path.", TermValues.Id);
    private static readonly EntriesKey Answers = new("answers", "At least two answers.",
        new Shape("An answer. It leads to a step or to a term.", Text, Note, Step, TermId));

    private static readonly TextKey Id = new("id", "The name of the step, for answers to lead to.", Holds.Id) { IsRequired = true };
    private static readonly TextKey Question = new("question", "The question.") { IsRequired = true };
    private static readonly EntriesKey Steps = new("steps", "The steps. Readers start at the first.",
        new Shape("A question with answers.", Id, Question, Answers));

    private static readonly TextKey Title = new("title", "The title of the page.") { IsRequired = true };
    private static readonly TextKey Description = new("description", "A sentence below the title.");

    internal static readonly Shape Shape = new(
        "Questions that lead step by step to a term.",
        Title, Description, Steps);

    public static WordPath? Read(SourceFile source, DiagnosticBag diagnostics) =>
        Fields.Read(source, Shape, diagnostics, (fields, consequences) => Read(source, fields, consequences));

    private static WordPath Read(SourceFile source, Fields fields, DiagnosticBag consequences)
    {
        var title = fields.Required(Title);
        var description = fields.Text(Description)?.Text ?? "";
        var further = new DiagnosticBag();
        var steps = fields.Mappings(Steps, step => ReadStep(step, consequences, further)).Where(step => step.Id.Text.Length > 0);
        var path = new WordPath(source, title, description, RegisterKeys.Unique(steps, step => step.Id, fields.Diagnostics));
        if (path.Steps.IsEmpty)
            further.Report(WordPathDiagnostics.NoSteps, fields.At);
        else
            CheckWordPath.Check(path, further);
        consequences.AddUnlessFaulty(further);
        return path;
    }

    private static PathStep ReadStep(Fields fields, DiagnosticBag consequences, DiagnosticBag further)
    {
        var id = fields.Required(Id);
        if (id.Text.Length > 0)
            CheckId.Check(id.Text, id.At, fields.Diagnostics);

        var step = new PathStep(id, fields.Required(Question), fields.Mappings(Answers, answer => ReadAnswer(answer, consequences)));
        if (step.Answers.Length < 2)
            further.Report(WordPathDiagnostics.TooFewAnswers, fields.At, id.Text);
        return step;
    }

    private static PathAnswer ReadAnswer(Fields fields, DiagnosticBag consequences)
    {
        var answer = new PathAnswer(
            fields.Required(Text), fields.Text(Note), fields.Text(Step), fields.Text(TermId));
        if (answer.Step is null == answer.Term is null)
            consequences.Report(WordPathDiagnostics.NoWayOn, fields.At);
        return answer;
    }
}
