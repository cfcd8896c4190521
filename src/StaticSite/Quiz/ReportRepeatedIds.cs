using StaticSite.Engine;

namespace StaticSite.Quiz;

/// <summary>Reports anchors that two topics or questions want, since all of them share a page.</summary>
internal static class ReportRepeatedIds
{
    public static void Report(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var files = catalogue.Of<QuizFile>();
        var taken = files.ToDictionary(file => file.Topic.Id, file => $"the topic in {file.Source.Path}", StringComparer.Ordinal);
        foreach (var file in files)
            foreach (var id in file.Topic.Questions.Select(question => question.Id))
                if (!taken.TryAdd(id.Text, $"the question in {id.At}"))
                    diagnostics.Add(QuizDiagnostics.RepeatedId.At(id.At, id.Text, taken[id.Text]) with
                    { Missing = $"quiz/{file.Topic.Id}" });
    }
}
