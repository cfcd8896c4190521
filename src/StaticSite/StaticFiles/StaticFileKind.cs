using System.Collections.Frozen;

namespace StaticSite.StaticFiles;

/// <summary>What is published as it is: the extensions, and how many bytes a file of each may have.</summary>
/// <remarks>Pages and scripts are never among them: those are the theme's.</remarks>
internal static class StaticFileKind
{
    private const int Megabyte = 1024 * 1024;
    private const int MostBytesForHosts = Megabyte / 4;

    // By which some hosts learn the site's name.
    private const string DomainName = "CNAME";
    private const string WellKnown = ".well-known/";

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

    public static bool Has(string name) =>
        IsForHosts(name) || (MostBytesOf.ContainsKey(Path.GetExtension(name)) && !IsText(name));

    /// <summary>Whether it is more likely a page whose name has the wrong ending, where pages are.</summary>
    public static bool IsPlainText(string name) => Path.GetExtension(name) == ".txt";

    public static int MostBytes(string name) => MostBytesOf.GetValueOrDefault(Path.GetExtension(name), MostBytesForHosts);

    /// <summary>Whether a host or another site looks for the file at a place of its choice, by a name of its choice.</summary>
    public static bool IsForHosts(string name) => name == DomainName || Path.GetExtension(name) switch
    {
        ".txt" when !name.Contains('/') => !IsText(name),
        "" or ".json" or ".txt" => name.StartsWith(WellKnown, StringComparison.Ordinal),
        _ => false,
    };

    // An editor that hides endings makes 'home.md.txt' of what was meant for a text of the site.
    private static bool IsText(string name) => Path.GetExtension(Path.GetFileNameWithoutExtension(name)) is ".md" or ".yml";
}
