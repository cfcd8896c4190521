namespace StaticSite.Engine;

/// <summary>Gathers what one step finds in one document. Not for use by two threads at once.</summary>
public sealed class DiagnosticBag
{
    // Enough for every slip that somebody makes by hand, in a site of any size.
    private const int MostLetters = 5_000_000;

    private List<Diagnostic>? _found;
    private int _compared;

    /// <summary>In the order in which they were added.</summary>
    public IReadOnlyList<Diagnostic> Found => _found ?? [];

    /// <summary>Adds a finding of a rule at a place.</summary>
    /// <param name="arguments">What the rule's message leaves open, in its order.</param>
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

    /// <summary>The words that somebody may have meant by one that is unknown: those that are known; or none, once so many were
    /// compared that thousands of unknown words would cost their number times that of the known ones.</summary>
    public IReadOnlyCollection<string> Candidates(IEnumerable<string> known)
    {
        if (_compared >= MostLetters)
            return [];

        var words = known as IReadOnlyCollection<string> ?? [.. known];
        _compared += words.Sum(word => word.Length + 1);
        return words;
    }

    /// <summary>Adds a finding that says more than its message, such as how it is mended.</summary>
    public void Add(Diagnostic diagnostic) => (_found ??= []).Add(diagnostic);
}
