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

    public static void Of(WordPath path, DiagnosticBag diagnostics)
    {
        var check = new CheckWordPath(path, diagnostics);
        foreach (var target in path.Steps.SelectMany(step => step.Answers).Select(answer => answer.Step).OfType<Located>())
            if (!check._steps.ContainsKey(target.Text))
                diagnostics.Add(WordPathDiagnostics.UnknownStep.At(
                    target.At, target.Text, Nearest.Hint(target.Text, check._steps.Keys))
                    with
                { Fix = OfferFix.Nearest(target, check._steps.Keys) });

        check.Walk(path.Steps[0]);
        foreach (var step in path.Steps.Where(step => !check._reached.Contains(step.Id.Text)))
            diagnostics.Report(WordPathDiagnostics.UnreachableStep, step.Id.At, step.Id.Text);
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
