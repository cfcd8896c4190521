using StaticSite.Engine;

namespace StaticSite.Feeds;

public static class FeedDiagnostics
{
    public static readonly DiagnosticRule Undated = new("FEED001", Severity.Notice,
        "This article has no date, so the feed leaves it out. Add 'reviewed', or 'dates: git' to site.yml.");
}
