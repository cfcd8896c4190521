using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.WhichWord;

/// <summary>Reads <c>which-word.yml</c>.</summary>
internal static class ReadWordPath
{
    public static WordPath? Of(SourceFile source, DiagnosticBag diagnostics)
    {
        if (DecodeText.Of(source, diagnostics) is not { } text ||
            ReadYaml.Of(text, source.Path, 1, diagnostics) is not { } mapping)
            return null;

        var fields = new Fields(mapping, diagnostics);
        var title = fields.Required("title");
        var description = fields.Text("description")?.Text ?? "";
        var steps = fields.Mappings("steps").Select(ReadStep).Where(step => step.Id.Text.Length > 0);
        var path = new WordPath(source, title, description, RegisterKeys.Unique(steps, step => step.Id, diagnostics));
        fields.Close();
        if (path.Steps.IsEmpty)
            diagnostics.Report(WordPathDiagnostics.NoSteps, fields.At);
        else
            CheckWordPath.Of(path, diagnostics);
        return path;
    }

    private static PathStep ReadStep(Fields fields)
    {
        var id = fields.Required("id");
        if (id.Text.Length > 0)
            CheckId.Of(id.Text, id.At, fields.Diagnostics);

        var step = new PathStep(id, fields.Required("question"), [.. fields.Mappings("answers").Select(ReadAnswer)]);
        fields.Close();
        if (step.Answers.Length < 2)
            fields.Diagnostics.Report(WordPathDiagnostics.TooFewAnswers, fields.At, id.Text);
        return step;
    }

    private static PathAnswer ReadAnswer(Fields fields)
    {
        var answer = new PathAnswer(
            fields.Required("text"), fields.Text("note"), fields.Text("step"), fields.Text("term"));
        fields.Close();
        if (answer.Step is null == answer.Term is null)
            fields.Diagnostics.Report(WordPathDiagnostics.NoWayOn, fields.At);
        return answer;
    }
}
