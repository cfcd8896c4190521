using StaticSite.Engine;

namespace StaticSite.Settings;

public static class SettingsDiagnostics
{
    public static readonly DiagnosticRule NotAnAddress = new("CONF001", Severity.Error,
        "'{0}' is no address for '{1}'. Write it whole: https://example.org/.");

    public static readonly DiagnosticRule NoBaseUrl = new("CONF002", Severity.Notice,
        "There is no 'base-url', so the sitemap, the feed and canonical links are left out. Add it, or use --base-url.");

    public static readonly DiagnosticRule NoSettings = new("CONF003", Severity.Error,
        "There is no site.yml. Add one with at least a line 'title: …'.");
}
