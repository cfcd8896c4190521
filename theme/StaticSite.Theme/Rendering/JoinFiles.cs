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

    /// <summary>What it imports later is joined beside it, under the names of those files.</summary>
    public ThemeFile Script(string name, IEnumerable<AssetPart> entries) => Join(name, "js", [.. entries], parts =>
    {
        var script = _scripts.Bundle(parts);
        foreach (var later in script.Later)
            Add(later.Name, "js", parts, later.File, []);
        return (script.Text, script.Strings);
    });

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
        if (_byName.TryGetValue($"{name}.{extension}", out var known) && known.Parts.SequenceEqual(parts))
            return known.File;

        var (text, strings) = join(parts);
        return Add(name, extension, parts, Named(name, extension, text), strings);
    }

    private ThemeFile Add(string name, string extension, ImmutableArray<AssetPart> parts, OutputFile output, ImmutableArray<string> strings)
    {
        var key = $"{name}.{extension}";
        var file = new ThemeFile(_byName.Count, output, strings);
        return _byName.TryAdd(key, (file, parts))
            ? file
            : throw new ArgumentException($"The theme has two files named {key}: {List(_byName[key].Parts)} and {List(parts)}. Rename one.");
    }

    private static string List(ImmutableArray<AssetPart> parts) => string.Join(" + ", parts.Select(part => part.ResourceName));
}
