using StaticSite.Engine;

namespace StaticSite.Sources;

public static class SourceDiagnostics
{
    public static readonly DiagnosticRule BadAddress = new("SRC001", Severity.Error,
        "'{0}' is no web address. Write it whole: https://example.org/page.");
}
