using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.WhichWord;

/// <summary>Holds a path to its promise: from the first step every answer leads on, and in the end to a term.</summary>
internal sealed class CheckWordPath
{
    private readonly Dictionary<string, PathStep> _steps;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);

    private CheckWordPath(WordPath path, DiagnosticBag diagnostics) =>
        (_steps, _diagnostics) = (path.Steps.ToDictionary(step => step.Id.Text, StringComparer.Ordinal), diagnostics);

    public static void Check(WordPath path, DiagnosticBag diagnostics)
    {
        var check = new CheckWordPath(path, diagnostics);
        (PathStep Step, Located Target)[] unknown =
        [
            .. from step in path.Steps
               from target in step.Answers.Select(answer => answer.Step).OfType<Located>()
               where !check._steps.ContainsKey(target.Text)
               select (step, target),
        ];
        foreach (var (step, target) in unknown)
            check.ReportUnknown(target, step);

        // A step that nothing leads to may be the one that is misspelt.
        check.Walk(path.Steps[0]);
        if (unknown.Length == 0)
            foreach (var step in FirstOf([.. path.Steps.Where(step => !check._reached.Contains(step.Id.Text))]))
                diagnostics.Report(WordPathDiagnostics.UnreachableStep, step.Id.At, step.Id.Text);
    }

    /// <summary>Of steps that nothing leads to, those that the others follow.</summary>
    private static IEnumerable<PathStep> FirstOf(PathStep[] lost)
    {
        var following = lost
            .SelectMany(step => step.Answers.Where(answer => answer.Step?.Text != step.Id.Text))
            .Select(answer => answer.Step?.Text).ToHashSet();
        return lost.Where(step => !following.Contains(step.Id.Text)) is var first && first.Any() ? first : lost.Take(1);
    }

    private void ReportUnknown(Located target, PathStep step)
    {
        var others = _diagnostics.Candidates(_steps.Keys.Where(id => id != step.Id.Text));
        _diagnostics.Add(WordPathDiagnostics.UnknownStep.At(target.At, target.Text, Nearest.Hint(target.Text, others)) with
        { Fix = OfferFix.Nearest(target, others) });
    }

    // Depth first, with the way kept by hand, so that a very long path costs no stack.
    private void Walk(PathStep first)
    {
        var way = new List<(PathStep Step, int Next)> { (first, 0) };
        _reached.Add(first.Id.Text);
        while (way is [.., var (step, next)])
        {
            if (next == step.Answers.Length)
            {
                way.RemoveAt(way.Count - 1);
                continue;
            }

            way[^1] = (step, next + 1);
            if (step.Answers[next].Step is not { } target || !_steps.TryGetValue(target.Text, out var following))
                continue;

            var before = way.FindIndex(earlier => earlier.Step == following);
            if (before >= 0)
                _diagnostics.Report(WordPathDiagnostics.Circle, target.At,
                    string.Join(" → ", way.Skip(before).Select(passed => passed.Step.Id.Text).Append(target.Text)));
            else if (_reached.Add(target.Text))
                way.Add((following, 0));
        }
    }
}
