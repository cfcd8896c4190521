using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Theme.Rendering;

/// <summary>Joins what features bring to the files that pages load: each once, however many components need it.</summary>
internal sealed class JoinFiles(ReadAssets read)
{
    private readonly Dictionary<string, (ThemeFile File, ImmutableArray<AssetPart> Parts)> _byName = new(StringComparer.Ordinal);
    private readonly BundleScripts _scripts = new(read);

    /// <summary>All that were joined so far, in the order in which pages load them.</summary>
    public IEnumerable<ThemeFile> Joined => _byName.Values.Select(joined => joined.File).OrderBy(file => file.Place);

    /// <summary>The style sheet of every page. Pages load it first, so it says what comes before what.</summary>
    public ThemeFile SiteStyleSheet(IEnumerable<LayeredSheet> sheets) => StyleSheet("site", sheets, StyleLayer.Order);

    public ThemeFile StyleSheet(string name, IEnumerable<LayeredSheet> sheets) => StyleSheet(name, sheets, "");

    public ThemeFile Script(string name, IEnumerable<AssetPart> entries) => Join(name, "js", [.. entries], _scripts.Bundle);

    /// <summary>A script for the inside of pages.</summary>
    public string InlineScript(AssetPart entry) => _scripts.BundleInside([entry]);

    public static OutputFile Named(string name, string extension, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        return new OutputFile(SitePath.Parse($"/assets/{name}.{hash}.{extension}"), content);
    }

    private ThemeFile StyleSheet(string name, IEnumerable<LayeredSheet> sheets, string before)
    {
        ImmutableArray<LayeredSheet> joined = [.. sheets];
        return Join(name, "css", [.. joined.Select(sheet => sheet.File)], _ => (before + Layered(joined), []));
    }

    // Each layer once, with its sheets in the order in which they came.
    private string Layered(ImmutableArray<LayeredSheet> sheets) => string.Concat(sheets
        .GroupBy(sheet => sheet.Layer)
        .Select(layer => layer.Key.Around(string.Concat(layer.Select(sheet => ShortenCss.Shorten(read.Read(sheet.File)))))));

    private ThemeFile Join(
        string name, string extension, ImmutableArray<AssetPart> parts,
        Func<ImmutableArray<AssetPart>, (string Text, ImmutableArray<string> Strings)> join)
    {
        var key = $"{name}.{extension}";
        if (_byName.TryGetValue(key, out var known))
        {
            return known.Parts.SequenceEqual(parts)
                ? known.File
                : throw new ArgumentException($"The theme has two files named {key}: {List(known.Parts)} and {List(parts)}. Rename one.");
        }

        var (text, strings) = join(parts);
        var file = new ThemeFile(_byName.Count, Named(name, extension, text), strings);
        _byName.Add(key, (file, parts));
        return file;
    }

    private static string List(ImmutableArray<AssetPart> parts) => string.Join(" + ", parts.Select(part => part.ResourceName));
}
