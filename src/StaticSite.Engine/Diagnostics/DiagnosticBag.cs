namespace StaticSite.Engine;

/// <summary>Gathers what one step finds in one document. Not for use by two threads at once.</summary>
public sealed class DiagnosticBag
{
    private List<Diagnostic>? _found;

    public IReadOnlyList<Diagnostic> Found => _found ?? [];

    public void Report(DiagnosticRule rule, SourceLocation location, params ReadOnlySpan<object?> arguments) =>
        Add(rule.At(location, arguments));

    /// <summary>Adds what may follow from errors found before, if there are none.</summary>
    public void AddUnlessFaulty(DiagnosticBag consequences)
    {
        if (Found.Any(finding => finding.Severity == Severity.Error))
            return;
        foreach (var consequence in consequences.Found)
            Add(consequence);
    }

    public void Add(Diagnostic diagnostic) => (_found ??= []).Add(diagnostic);
}
