using StaticSite.Engine;

namespace StaticSite.Sources;

internal static class SourceDiagnostics
{
    public static readonly DiagnosticRule BadAddress = new("SRC001", Severity.Error,
        "'{0}' is no web address. Write it whole: https://example.org/page.");

    public static readonly DiagnosticRule UnknownKind = new("SRC003", Severity.Error,
        "'{0}' is no kind of source.{1} Known: {2}. A site lists its own under 'source-kinds' in site.yml.");

    public static readonly DiagnosticRule UncitedSource = new("SRC004", Severity.Notice,
        "Nothing cites the source '{0}'. Cite it where it is used, with [@{0}] or under 'sources', or take it away.");

    public static readonly DiagnosticRule BrokenCitation = new("SRC002", Severity.Warning,
        "This is meant to cite a source and shows as text. Write one key in each pair of brackets: [@first-key] [@second-key].");
}
