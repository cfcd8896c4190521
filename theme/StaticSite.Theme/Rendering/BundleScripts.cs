using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Acornima.Ast;
using StaticSite.Engine;

namespace StaticSite.Theme.Rendering;

/// <summary>Joins modules to one script that any page can run, from a folder on disk, too, where browsers run no modules: what
/// others import comes first, and all of it stands in one function. Names of the whole function get a number each file,
/// so two files may use the same one. What is imported later, by <c>import('./more.js')</c>, becomes a script of its own, which is
/// handed what it uses of the first, and hands back what it exports.</summary>
internal sealed partial class BundleScripts(ReadAssets read)
{
    private static readonly AssetPart FetchPart = AssetPart.Beside(typeof(BundleScripts), "fetch-part.js");

    private readonly Dictionary<AssetPart, ScriptModule> _read = [];

    /// <summary>A script that another imports later.</summary>
    /// <param name="Call">What that one says to have it.</param>
    private readonly record struct LaterPart(string Name, OutputFile File, string Call);

    /// <param name="entries">In the order in which they run.</param>
    /// <exception cref="ScriptException">One of them does not parse, or does not get what it imports.</exception>
    public BundledScript Bundle(ImmutableArray<AssetPart> entries)
    {
        try
        {
            var modules = ModulesOf(entries);
            var all = modules.ToList();
            var parts = new OrderedDictionary<ScriptModule, LaterPart>();
            foreach (var (module, import) in modules.SelectMany(module => module.Later, (module, import) => (module, import)))
            {
                var later = Imported(module, import.Address, import.Place);
                if (!parts.ContainsKey(later))
                    parts.Add(later, PartOf(later, module, import, modules, all));
            }

            return new BundledScript(
                Published(Joined(modules, all, (module, import) => parts[Imported(module, import.Address, import.Place)].Call)),
                [.. all.SelectMany(module => module.Strings).Distinct().Order(StringComparer.Ordinal)],
                [.. parts.Values.Select(part => (part.Name, part.File))]);
        }
        catch (InsufficientExecutionStackException)
        {
            throw new ScriptException(entries[^1].Name, 1, 1, "It or what it imports is nested too deep to be read. Split it.");
        }
    }

    /// <summary>The same, for the inside of a page: in the strings, templates and regular expressions of what it gives, nothing
    /// ends the script for the browser.</summary>
    /// <exception cref="ScriptException">One of them does not parse, or does not get what it imports.</exception>
    public string BundleInside(ImmutableArray<AssetPart> entries) => Bundle(entries) is { Later.IsEmpty: true } whole
        ? EndsScript().Replace(whole.Text.TrimEnd(), @"<\/").Replace("<!--", @"<\x21--", StringComparison.Ordinal)
        : throw new ScriptException(entries[^1].Name, 1, 1, "A script inside pages has no address, so it imports nothing later. Import it at the top.");

    // What fetches later parts comes first, so that it is there whenever one is asked for.
    private List<ScriptModule> ModulesOf(ImmutableArray<AssetPart> entries)
    {
        var modules = new List<ScriptModule>();
        foreach (var entry in entries)
            Add(Read(entry), modules, []);
        if (modules.TrueForAll(module => module.Later.IsEmpty))
            return modules;

        var fetching = new List<ScriptModule>();
        Add(Read(FetchPart), fetching, []);
        return [.. fetching.Union(modules)];
    }

    private LaterPart PartOf(ScriptModule later, ScriptModule importing, ScriptModule.LaterImport import, List<ScriptModule> modules, List<ScriptModule> all)
    {
        var own = modules.ToList();
        Add(later, own, []);
        own.RemoveRange(0, modules.Count);
        if (own.Count == 0)
            throw importing.Fault(import.Place, $"{later.Part.Name} is imported at the top already, here or elsewhere. Use that.");
        if (own.Find(all.Contains) is { } twice)
            throw importing.Fault(import.Place, $"Another that is imported later has {twice.Part.Name}, too. Import that at the top.");
        if (own.Find(module => !module.Later.IsEmpty) is { } again)
            throw again.Fault(again.Later[0].Place, $"{again.Part.Name} is imported later itself, so it can only import at the top.");

        all.AddRange(own);
        string[] shared = [.. own.SelectMany(module => SharedBy(module, modules), (module, name) => Renamed(module, name, all)).Distinct()];
        var given = later.Exports.Select(export => later.MayChange(export.Value)
            ? throw new ScriptException(later.Part.Name, 1, 1, $"'{export.Key}' may change, but who imports it later has what it was. Export a function.")
            : $"{export.Key}:{Renamed(later, export.Value, all)}");
        var text = Published(
            $"const[{string.Join(',', shared)}]=document.currentScript.shared;{Joined(own, all, (_, _) => "")}document.currentScript.given={{{string.Join(',', given)}}};");

        var name = Path.GetFileNameWithoutExtension(later.Part.Name);
        var file = JoinFiles.Named(name, "js", text);
        var fetch = Read(FetchPart);
        return new(name, file, $"{Renamed(fetch, fetch.Exports["fetchPart"], all)}('{file.Path.FileName.Split('/')[^1]}',[{string.Join(',', shared)}])");
    }

    // What it imports of the first script. That is handed over once, so it must be what it is.
    private IEnumerable<string> SharedBy(ScriptModule module, List<ScriptModule> modules)
    {
        foreach (var import in module.Imports)
        {
            if (import.Local is null || Declared(module, import.Local) is var (declaring, local) && !modules.Contains(declaring))
                continue;
            if (declaring.MayChange(local))
                throw module.Fault(import.Place, $"'{import.Name}' may change, but this script, which is imported later, has what it was then. Import a function.");
            yield return import.Local;
        }
    }

    private string Joined(List<ScriptModule> modules, List<ScriptModule> all, Func<ScriptModule, ScriptModule.LaterImport, string> callOf) =>
        string.Concat(modules.Select(module => module.Renamed(name => Renamed(module, name, all), import => callOf(module, import))));

    private static string Published(string body) => MinifyScript.Minify($"(()=>{{'use strict';{body}}})()") + "\n";

    private string Renamed(ScriptModule module, string name, List<ScriptModule> modules)
    {
        var (declaring, local) = Declared(module, name);
        return string.Create(CultureInfo.InvariantCulture, $"{local}${modules.IndexOf(declaring)}");
    }

    // Where what a module calls so is declared, and what it is called there.
    private (ScriptModule Module, string Local) Declared(ScriptModule module, string name)
    {
        var import = module.Imports.FirstOrDefault(import => import.Local == name);
        if (import.Name is null)
            return (module, name);

        var imported = Imported(module, import.Address, import.Place);
        return Declared(imported, imported.Exports[import.Name]);
    }

    // What a module imports comes before it.
    private void Add(ScriptModule module, List<ScriptModule> modules, ImmutableArray<ScriptModule> importing)
    {
        if (modules.Contains(module))
            return;

        importing = importing.Add(module);
        foreach (var import in module.Imports)
        {
            var imported = Imported(module, import.Address, import.Place);
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

    private ScriptModule Imported(ScriptModule module, string address, Node place)
    {
        var part = module.Part.At(address)
            ?? throw module.Fault(place, $"'{address}' leads out of the theme. Begin with './' or '../'.");
        if (_read.TryGetValue(part, out var known))
            return known;

        var text = read.TryRead(part) ?? throw module.Fault(place, $"{ReadAssets.Missing(part)} Embed it, or import another.");
        return _read[part] = ScriptModule.Read(part, text);
    }

    private ScriptModule Read(AssetPart entry) => _read.TryGetValue(entry, out var known)
        ? known
        : _read[entry] = ScriptModule.Read(entry, read.Read(entry));

    [GeneratedRegex("</(?=script)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndsScript();
}
