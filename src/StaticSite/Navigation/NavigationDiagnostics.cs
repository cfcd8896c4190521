using StaticSite.Engine;

namespace StaticSite.Navigation;

internal static class NavigationDiagnostics
{
    public static readonly DiagnosticRule NoText = new("SITE014", Severity.Warning,
        "The first page has no text. Write it here, or delete the file: then a first page is made.");
}
