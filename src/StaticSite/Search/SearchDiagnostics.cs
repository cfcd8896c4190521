using StaticSite.Engine;

namespace StaticSite.Search;

internal static class SearchDiagnostics
{
    public static readonly DiagnosticRule LonelySynonym = new("FIND001", Severity.Warning,
        "'{0}' is one word to the search, and nothing else stands beside it. Write words that mean the same with commas between: 'pay, salary, wage'.");
}
