using System.Collections.Frozen;
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

    private readonly FrozenDictionary<string, Strings> _byLanguage;

    /// <param name="features">All files of strings in their assemblies count.</param>
    /// <exception cref="FormatException">A file cannot be read.</exception>
    /// <exception cref="ArgumentException">Two files speak for the same part of the interface.</exception>
    public ThemeStrings(IEnumerable<ThemeFeature> features)
    {
        var files = features.Select(feature => feature.Beside.Assembly).Distinct()
            .SelectMany(assembly => assembly.GetManifestResourceNames(), (assembly, name) => (assembly, Name: name, Match: StringsFile().Match(name)))
            .Where(file => file.Match.Success)
            .Select(file => (Language: file.Match.Groups["language"].Value, file.Name, Strings: Read(file.assembly, file.Name)))
            .ToArray();
        RefuseShared(files);
        var usual = files.Where(file => file.Language == Usual).SelectMany(file => file.Strings).ToArray();
        _byLanguage = files.GroupBy(file => file.Language, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(
            language => language.Key,
            language => new Strings(language.Key, usual.Concat(language.SelectMany(file => file.Strings))),
            StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The words in a language, or in the nearest one that there is; English where a part does not speak it.</summary>
    /// <param name="language">As browsers name it.</param>
    public Strings In(string language) =>
        _byLanguage.GetValueOrDefault(language) ?? _byLanguage.GetValueOrDefault(language.Split('-')[0]) ?? _byLanguage[Usual];

    private static ImmutableArray<KeyValuePair<string, string>> Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return [.. ReadStrings.Parse(new SourceFile(assembly.GetName().Name!, name, bytes))];
    }

    private static void RefuseShared((string Language, string Name, ImmutableArray<KeyValuePair<string, string>> Strings)[] files)
    {
        var owners = new Dictionary<(string Language, string Part), string>();
        foreach (var (language, name, strings) in files)
            foreach (var part in strings.Select(one => one.Key.Split('.')[0]).Distinct())
                if (!owners.TryAdd((language, part), name))
                    throw new ArgumentException($"{owners[(language, part)]} and {name} both have words for '{part}'. Only one of them can.");
    }

    [GeneratedRegex(@"\.strings-(?<language>[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\.yml$")]
    private static partial Regex StringsFile();
}
