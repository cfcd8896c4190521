using System.Collections.Frozen;

namespace StaticSite.StaticFiles;

/// <summary>What is published as it is: the extensions, and how many bytes a file of each may have.</summary>
/// <remarks>Pages and scripts are never among them: those are the theme's.</remarks>
internal static class StaticFileKind
{
    private const int Megabyte = 1024 * 1024;

    private static readonly FrozenDictionary<string, int> MostBytesOf = new Dictionary<string, int>
    {
        [".avif"] = 2 * Megabyte,
        [".csv"] = 4 * Megabyte,
        [".gif"] = 2 * Megabyte,
        [".ico"] = Megabyte / 4,
        [".jpeg"] = 2 * Megabyte,
        [".jpg"] = 2 * Megabyte,
        [".pdf"] = 16 * Megabyte,
        [".png"] = 2 * Megabyte,
        [".svg"] = Megabyte / 4,
        [".txt"] = Megabyte,
        [".webp"] = 2 * Megabyte,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool Has(string name) => MostBytesOf.ContainsKey(Path.GetExtension(name));

    public static int MostBytes(string name) => MostBytesOf[Path.GetExtension(name)];
}
