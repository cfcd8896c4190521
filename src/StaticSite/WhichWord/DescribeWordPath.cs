using StaticSite.Features;

namespace StaticSite.WhichWord;

/// <summary>Makes a section of each step on the way to a word. The answers of a step are no texts of their own, so they
/// come from the step.</summary>
internal static class DescribeWordPath
{
    public static IEnumerable<SearchSection> Describe(ComposedWordPath path)
    {
        var target = ListSections.TargetOf(path);
        var heard = ListSections.List(path, target, path.Description, [new(path.Description, Weight.OfSummary)])
            .ToDictionary(section => section.Anchor);
        return path.Steps.Select(Section).Prepend(heard[""]);

        SearchSection Section(ComposedStep step) => new(
            path.Path, target, path.Title, step.Anchor, step.Question,
            Excerpt.OfThings(step.Answers.Select(answer => answer.Text)),
            heard.GetValueOrDefault(step.Anchor)?.Words ?? ReadOnlyMemory<byte>.Empty,
            [
                new(step.Question, Weight.OfHeading),
                new(string.Join(' ', step.Answers.Select(answer => $"{answer.Text} {answer.Term?.Name.Text}")), Weight.OfText),
                new(path.Title, Weight.OfContext),
            ]);
    }
}
