using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Theme.Rendering;

/// <summary>Joins what features bring to the files that pages load: each once, however many components need it.</summary>
internal sealed class JoinFiles(ReadAssets read)
{
    private readonly Dictionary<string, (ThemeFile File, ImmutableArray<AssetPart> Parts)> _byName = new(StringComparer.Ordinal);

    /// <summary>All that were joined so far, in the order in which pages load them.</summary>
    public IEnumerable<ThemeFile> Joined => _byName.Values.Select(joined => joined.File).OrderBy(file => file.Place);

    public ThemeFile StyleSheet(string name, IEnumerable<AssetPart> parts) => Join(name, "css", [.. parts], ShortenCss.Shorten);

    public ThemeFile Script(string name, IEnumerable<AssetPart> parts) => Join(name, "js", [.. parts], ShortenScript.Shorten);

    /// <summary>A script whose parts name each other: it is one function, so that the page does not see their names.</summary>
    public ThemeFile Function(string name, IEnumerable<AssetPart> parts) => Join(
        name, "js", [.. parts], ShortenScript.Shorten, "(() => {\n'use strict';\n", "})();\n");

    public static OutputFile Named(string name, string extension, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        return new OutputFile(SitePath.Parse($"/assets/{name}.{hash}.{extension}"), content);
    }

    private ThemeFile Join(
        string name, string extension, ImmutableArray<AssetPart> parts, Func<string, string> shorten, string before = "", string after = "")
    {
        var key = $"{name}.{extension}";
        if (_byName.TryGetValue(key, out var known))
        {
            return known.Parts.SequenceEqual(parts)
                ? known.File
                : throw new ArgumentException($"The theme has two files named {key}: {List(known.Parts)} and {List(parts)}. Rename one.");
        }

        var text = $"{before}{string.Concat(parts.Select(part => shorten(read.Read(part))))}{after}";
        var file = new ThemeFile(_byName.Count, Named(name, extension, text));
        _byName.Add(key, (file, parts));
        return file;
    }

    private static string List(ImmutableArray<AssetPart> parts) => string.Join(" + ", parts.Select(part => part.ResourceName));
}
