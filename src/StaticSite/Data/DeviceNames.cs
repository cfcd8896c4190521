using System.Collections.Frozen;

namespace StaticSite.Data;

/// <summary>Names that some disks keep for themselves, in any case, whatever ending stands behind them.</summary>
internal static class DeviceNames
{
    private static readonly FrozenSet<string> Names = new[] { "con", "prn", "aux", "nul" }
        .Concat(from device in new[] { "com", "lpt" } from number in "123456789" select device + number)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="name">Of a file or folder, with its ending or without.</param>
    public static bool Include(string name) => Names.Contains(name.Split('.')[0]);
}
