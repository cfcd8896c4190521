using StaticSite.Engine;

namespace StaticSite.Data;

internal static class NameDiagnostics
{
    public static readonly DiagnosticRule BadName = new("FILE009", Severity.Error,
        "'{0}' cannot be part of an address: {1}. Rename it, for instance to '{2}'.");

    public static readonly DiagnosticRule DeviceName = new("FILE010", Severity.Error,
        "'{0}' is a name that some disks keep for themselves. Choose another.");
}
