using StaticSite.Engine;

namespace StaticSite.Disputes;

internal static class DisputeDiagnostics
{
    public static readonly DiagnosticRule UnsourcedPosition = new("DIS001", Severity.Warning,
        "Nobody is named who holds this. Add 'sources: […]'; for your own knowledge there is a source of kind 'own'.");
}
