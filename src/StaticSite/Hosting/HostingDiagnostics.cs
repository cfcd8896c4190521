using StaticSite.Engine;

namespace StaticSite.Hosting;

internal static class HostingDiagnostics
{
    public static readonly DiagnosticRule LongLine = new("HOST001", Severity.Notice,
        "The line for '{0}' in _redirects has {1} characters, and Cloudflare Pages passes over those with more than {2}.");

    public static readonly DiagnosticRule ManyLines = new("HOST002", Severity.Notice,
        "The file _redirects has {0} lines for old addresses. Cloudflare Pages reads the first {1}, and GitLab Pages as many as its owner allows.");
}
