using StaticSite.Engine;

namespace StaticSite.Includes;

internal static class IncludeDiagnostics
{
    public static readonly DiagnosticRule UnusedPart = new("MD068", Severity.Notice,
        "No text includes this part. Write '::: include {0}' and a line ':::' where it belongs, or take the file away.");

    public static readonly DiagnosticRule PartWithMatter = new("MD069", Severity.Warning,
        "A part has no front matter, and what stands here shows nowhere. Take it out; the title of what includes it holds.");
}
