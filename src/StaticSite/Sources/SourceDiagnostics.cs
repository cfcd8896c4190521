using StaticSite.Engine;

namespace StaticSite.Sources;

public static class SourceDiagnostics
{
    public static readonly DiagnosticRule BadAddress = new("SRC001", Severity.Error,
        "'{0}' is no web address. Write it whole: https://example.org/page.");

    public static readonly DiagnosticRule BrokenCitation = new("SRC002", Severity.Warning,
        "This is meant to cite a source and shows as text. Write one key in each pair of brackets: [@first-key] [@second-key].");
}
