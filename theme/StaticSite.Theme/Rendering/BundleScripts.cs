using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticSite.Theme.Rendering;

/// <summary>Joins modules to one script that any page can run, from a folder on disk, too, where browsers run no modules: what
/// others import comes first, and all of it stands in one function. Names of the whole function get a number each file,
/// so two files may use the same one.</summary>
internal sealed partial class BundleScripts(ReadAssets read)
{
    private readonly Dictionary<AssetPart, ScriptModule> _read = [];

    /// <returns>The script, and the keys of the words that it says, in order.</returns>
    /// <param name="entries">In the order in which they run.</param>
    /// <exception cref="ScriptException">One of them does not parse, or does not get what it imports.</exception>
    public (string Text, ImmutableArray<string> Strings) Bundle(ImmutableArray<AssetPart> entries)
    {
        try
        {
            var modules = new List<ScriptModule>();
            foreach (var entry in entries)
                Add(Read(entry), modules, []);
            var text = new StringBuilder("(()=>{'use strict';");
            foreach (var module in modules)
                text.Append(module.Renamed(name => Renamed(module, name, modules)));
            return (
                MinifyScript.Minify(text.Append("})()").ToString()) + "\n",
                [.. modules.SelectMany(module => module.Strings).Distinct().Order(StringComparer.Ordinal)]);
        }
        catch (InsufficientExecutionStackException)
        {
            throw new ScriptException(entries[^1].Name, 1, 1, "It or what it imports is nested too deep to be read. Split it.");
        }
    }

    /// <summary>The same, for the inside of a page: in the strings, templates and regular expressions of what it gives, nothing
    /// ends the script for the browser.</summary>
    /// <exception cref="ScriptException">One of them does not parse, or does not get what it imports.</exception>
    public string BundleInside(ImmutableArray<AssetPart> entries) => EndsScript().Replace(Bundle(entries).Text.TrimEnd(), @"<\/")
        .Replace("<!--", @"<\x21--", StringComparison.Ordinal);

    private string Renamed(ScriptModule module, string name, List<ScriptModule> modules)
    {
        var import = module.Imports.FirstOrDefault(import => import.Local == name);
        return import.Name is null
            ? string.Create(CultureInfo.InvariantCulture, $"{name}${modules.IndexOf(module)}")
            : Renamed(Imported(module, import), Imported(module, import).Exports[import.Name], modules);
    }

    // What a module imports comes before it.
    private void Add(ScriptModule module, List<ScriptModule> modules, ImmutableArray<ScriptModule> importing)
    {
        if (modules.Contains(module))
            return;

        importing = importing.Add(module);
        foreach (var import in module.Imports)
        {
            var imported = Imported(module, import);
            if (importing.IndexOf(imported) is var first and >= 0)
            {
                var circle = string.Join(" → ", importing[first..].Append(imported).Select(one => one.Part.Name));
                throw module.Fault(import.Place, $"These scripts import each other: {circle}. Put what they share into another.");
            }

            if (import.Name is { } name && !imported.Exports.ContainsKey(name))
                throw module.Fault(import.Place, $"{imported.Part.Name} exports no '{name}'.");

            Add(imported, modules, importing);
        }

        modules.Add(module);
    }

    private ScriptModule Imported(ScriptModule module, ScriptModule.Import import)
    {
        var part = module.Part.At(import.Address)
            ?? throw module.Fault(import.Place, $"'{import.Address}' leads out of the theme. Begin with './' or '../'.");
        if (_read.TryGetValue(part, out var known))
            return known;

        var text = read.TryRead(part) ?? throw module.Fault(import.Place, $"{ReadAssets.Missing(part)} Embed it, or import another.");
        return _read[part] = ScriptModule.Read(part, text);
    }

    private ScriptModule Read(AssetPart entry) => _read.TryGetValue(entry, out var known)
        ? known
        : _read[entry] = ScriptModule.Read(entry, read.Read(entry));

    [GeneratedRegex("</(?=script)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndsScript();
}
