using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Quiz;

/// <summary>All questions, for the one page that shows them. Published at the first barrier.</summary>
internal sealed class QuizIndex
{
    private QuizIndex(ImmutableArray<QuizTopic> topics) => Topics = topics;

    /// <summary>By their numbers, then by the names of their files.</summary>
    public ImmutableArray<QuizTopic> Topics { get; }

    /// <summary>Gathers the topics and reports anchors that two of them want.</summary>
    public static QuizIndex Of(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var files = catalogue.Of<QuizFile>().ToImmutableArray();
        var taken = files.ToDictionary(file => file.Topic.Id, file => $"the topic in {file.Source.Path}", StringComparer.Ordinal);
        foreach (var file in files)
            foreach (var id in file.Topic.Questions.Select(question => question.Id))
                if (!taken.TryAdd(id.Text, $"the question in {id.At}"))
                    diagnostics.Add(QuizDiagnostics.RepeatedId.At(id.At, id.Text, taken[id.Text]) with
                    { Missing = $"quiz/{file.Topic.Id}" });
        return new QuizIndex([.. files.Select(file => file.Topic).OrderBy(topic => topic.Order ?? int.MaxValue)]);
    }
}
