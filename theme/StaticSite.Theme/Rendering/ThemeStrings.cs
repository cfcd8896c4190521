using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using StaticSite.Engine;
using StaticSite.Localization;

namespace StaticSite.Theme.Rendering;

/// <summary>The words of the interface that features bring: files <c>strings-en.yml</c>, <c>strings-pt-BR.yml</c> beside
/// what shows them.</summary>
internal sealed partial class ThemeStrings
{
    private const string Usual = "en";

    private readonly ILookup<string, (Assembly Assembly, string Name)> _files;
    private readonly ImmutableArray<KeyValuePair<string, string>> _usual;

    // A run speaks one language, or two, so the files of all others stay closed.
    private readonly ConcurrentDictionary<string, Strings> _byLanguage = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="features">All files of strings in their assemblies count.</param>
    /// <exception cref="FormatException">A file cannot be read.</exception>
    /// <exception cref="ArgumentException">Two files speak for the same part of the interface.</exception>
    public ThemeStrings(IEnumerable<ThemeFeature> features)
    {
        _files = features.Select(feature => feature.Beside.Assembly).Distinct()
            .SelectMany(assembly => assembly.GetManifestResourceNames(), (assembly, name) => (assembly, Name: name, Match: StringsFile().Match(name)))
            .Where(file => file.Match.Success)
            .ToLookup(file => file.Match.Groups["language"].Value, file => (file.assembly, file.Name), StringComparer.OrdinalIgnoreCase);
        _usual = Read(Usual);
        _byLanguage[Usual] = new Strings(Usual, _usual);
    }

    /// <summary>The words in a language, or in the nearest one that there is; English where a part does not speak it.</summary>
    /// <param name="language">As browsers name it.</param>
    /// <exception cref="FormatException">A file of that language cannot be read.</exception>
    /// <exception cref="ArgumentException">Two files of it speak for the same part of the interface.</exception>
    public Strings In(string language)
    {
        string[] nearest = [language, language.Split('-')[0]];
        return _byLanguage.GetOrAdd(
            nearest.FirstOrDefault(_files.Contains, Usual),
            spoken => new Strings(spoken, _usual.Concat(Read(spoken))));
    }

    private ImmutableArray<KeyValuePair<string, string>> Read(string language)
    {
        var files = _files[language].Select(file => (file.Name, Strings: Read(file.Assembly, file.Name))).ToArray();
        RefuseShared(files);
        return [.. files.SelectMany(file => file.Strings)];
    }

    private static ImmutableArray<KeyValuePair<string, string>> Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return [.. ReadStrings.Parse(new SourceFile(assembly.GetName().Name!, name, bytes))];
    }

    private static void RefuseShared((string Name, ImmutableArray<KeyValuePair<string, string>> Strings)[] files)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, strings) in files)
            foreach (var part in strings.Select(one => one.Key.Split('.')[0]).Distinct())
                if (!owners.TryAdd(part, name))
                    throw new ArgumentException($"{owners[part]} and {name} both have words for '{part}'. Only one of them can.");
    }

    [GeneratedRegex(@"\.strings-(?<language>[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\.yml$")]
    private static partial Regex StringsFile();
}
