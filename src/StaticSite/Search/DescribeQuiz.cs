using StaticSite.Quiz;

namespace StaticSite.Search;

/// <summary>Makes a section of each question: its options and explanations are found, and only the options are shown,
/// for whoever means to answer it.</summary>
internal static class DescribeQuiz
{
    public static IEnumerable<IndexedSection> Of(ComposedQuiz quiz)
    {
        var questions = quiz.Topics.SelectMany(topic => topic.Questions).ToDictionary(question => question.Anchor);
        return DescribeSections.OfGathered(quiz, DescribeSections.TargetOf(quiz), "", [])
            .Select(section => questions.TryGetValue(section.Anchor, out var question)
                ? section with
                {
                    Target = $"quiz:{question.Anchor}",
                    Title = question.Plain,
                    Opening = DescribeComparison.Opening(question.Options.Select(option => option.Plain)),
                    Weighted = [new(question.Plain, Weight.OfHeading)],
                }
                : section);
    }
}
