using StaticSite.Features;

namespace StaticSite.Quiz;

/// <summary>Makes a section of each question: its options and explanations are found and not shown, since most options are
/// wrong, and whoever reads a list of results takes them for what is said here.</summary>
internal static class DescribeQuiz
{
    public static IEnumerable<SearchSection> Describe(ComposedQuiz quiz)
    {
        var questions = quiz.Topics.SelectMany(topic => topic.Questions).ToDictionary(question => question.Anchor);
        return ListSections.List(quiz)
            .Select(section => questions.TryGetValue(section.Anchor, out var question)
                ? section with
                {
                    Target = $"quiz:{question.Anchor}",
                    Title = question.Plain,
                    Opening = default,
                    Weighted = [new(question.Plain, Weight.OfHeading)],
                }
                : section);
    }
}
