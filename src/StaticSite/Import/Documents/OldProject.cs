using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Import.Texts;

namespace StaticSite.Import.Documents;

/// <summary>What the settings of another generator say of its site.</summary>
/// <param name="Kind">Which generator it is.</param>
/// <param name="Content">Where its texts lie, without a slash at the end; empty for the whole folder.</param>
/// <param name="BaseUrl">Its address on the web; null if nobody said.</param>
/// <param name="Prefix">What stands before the addresses of pages: <c>docs</c>; empty for nothing.</param>
internal sealed partial record OldProject(ForeignKind Kind, string Content, string Title, string Description, string Language, Uri? BaseUrl, string Prefix)
{
    /// <summary>What the settings call themselves, by kind.</summary>
    private static readonly (ForeignKind Kind, string[] Names)[] SettingsFiles =
    [
        (ForeignKind.MkDocs, ["mkdocs.yml", "mkdocs.yaml"]),
        (ForeignKind.Docusaurus, ["docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs", "docusaurus.config.cjs", "astro.config.mjs", "astro.config.ts", "astro.config.js",
            "website/docusaurus.config.js", "website/docusaurus.config.ts", "website/docusaurus.config.mjs", "website/docusaurus.config.cjs"]),
        (ForeignKind.Hugo, ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml", "config/_default/hugo.toml", "config/_default/config.toml"]),
        (ForeignKind.Myst, ["docs/_docset.yml", "docs/docset.yml", "_docset.yml", "docset.yml", "myst.yml"]),
    ];

    /// <summary>The navigation that its author wrote, as pages by their files, in order; with the words for each.</summary>
    public ImmutableArray<SidebarEntry> Menu { get; private init; } = [];

    /// <summary>The file with that navigation.</summary>
    public SourceLocation MenuAt { get; private init; }

    /// <summary>What stands for names in texts.</summary>
    public ImmutableArray<(string Name, string Value)> Substitutions { get; private init; } = [];

    /// <summary>Whether a file among those of a project holds such settings.</summary>
    public static bool IsSettings(string name) => SettingsFiles.Any(settings => settings.Names.Contains(name, StringComparer.Ordinal));

    /// <summary>Whether it is the front page of the old site.</summary>
    public bool IsHome(string inside) => Root == Content && PageName.IsIndex(inside) && !inside.Contains('/', StringComparison.Ordinal) && Prefix.Length == 0;

    // Where the texts lie, as the settings have it.
    private string Root { get; init; } = Content;

    /// <param name="given">The folder that was named, among the files; empty for all.</param>
    public static OldProject Find(ImmutableArray<SourceFile> files, string given, ForeignKind? kind, ImportLog log)
    {
        foreach (var (found, names) in SettingsFiles)
            foreach (var name in names)
                if ((kind is null || kind == found) && files.FirstOrDefault(file => file.Name == name) is { } settings && IsReally(found, name, files, given) &&
                    ReadText.Read(settings, log.Left) is { } text && Read(found, name, text, files, given, log) is { } project)
                    return project.MenuAt.Line > 0 ? project : project with { MenuAt = settings.Start };

        return new OldProject(kind ?? Guess(files, given), given, "", "", "", null, "");
    }

    // "config.toml" may be anybody's.
    private static bool IsReally(ForeignKind kind, string name, ImmutableArray<SourceFile> files, string given) =>
        kind != ForeignKind.Hugo || name.StartsWith("hugo.", StringComparison.Ordinal) || given.StartsWith("content", StringComparison.Ordinal) ||
        files.Any(file => file.Name.StartsWith("content/", StringComparison.Ordinal));

    private static OldProject? Read(ForeignKind kind, string name, string text, ImmutableArray<SourceFile> files, string given, ImportLog log) => kind switch
    {
        ForeignKind.MkDocs => ReadMkDocs(text, files, given),
        ForeignKind.Docusaurus => ReadScript(name, text, files, given, log),
        ForeignKind.Myst => ReadDocset(name, text, given),
        _ => ReadHugo(name, text, files, given),
    };

    private static OldProject ReadMkDocs(string text, ImmutableArray<SourceFile> files, string given)
    {
        var folder = Value(text, "docs_dir") is { Length: > 0 } named ? named.Trim('/', '.') : "docs";
        var content = Within(given, folder);
        return new OldProject(ForeignKind.MkDocs, content, Value(text, "site_name"), Value(text, "site_description"),
            LanguageIn().Match(text) is { Success: true, Groups: var language } ? language["code"].Value : "", Address(Value(text, "site_url")), "")
        {
            Root = folder,
            Menu = Section(text, "nav") is { Length: > 0 } nav ? [.. MenuOf(nav, "nav", folder)] : [],
        };
    }

    private static OldProject ReadDocset(string name, string text, string given)
    {
        var folder = name.StartsWith("docs/", StringComparison.Ordinal) ? "docs" : "";
        var subs = Section(text, "subs") is { Length: > 0 } written && ReadYaml.Read(written, "", 1, new DiagnosticBag()) is { Entries: [(_, YamlNode.Mapping values), ..] }
            ? values.Entries.Select(entry => (entry.Key.Text, ForeignMatter.ValuesOf(entry.Value).FirstOrDefault(""))).ToImmutableArray()
            : [];
        return new OldProject(ForeignKind.Myst, Within(given, folder), Value(text, "project"), "", "", null, "")
        {
            Root = folder,
            Substitutions = subs,
            Menu = Section(text, "toc") is { Length: > 0 } toc ? [.. TocOf(toc, folder)] : [],
        };
    }

    /// <returns>Null if these are the settings of other pages than those that were named.</returns>
    private static OldProject? ReadScript(string name, string text, ImmutableArray<SourceFile> files, string given, ImportLog log)
    {
        var (place, isAstro) = (PageName.FolderOf(name), PageName.FileOf(name).StartsWith("astro", StringComparison.Ordinal));
        var path = InScript(text, "path") is { Length: > 0 } written ? written : "docs";
        var folder = isAstro ? "src/content/docs" : AddressBook.Joined(place, path) ?? "docs";
        folder = new[] { folder, AddressBook.Joined(place, "docs") ?? "docs", "docs" }
            .FirstOrDefault(usual => files.Any(file => file.Name.StartsWith(usual + "/", StringComparison.Ordinal)), folder);
        if (place.Length > 0 && given.Length > 0 && given != folder && !given.StartsWith(folder + "/", StringComparison.Ordinal))
            return null;
        var prefix = isAstro ? "" : RouteIn().Match(text) is { Success: true, Groups: var route } ? route["words"].Value.Trim('/') : "docs";
        return new OldProject(ForeignKind.Docusaurus, Within(given, folder), InScript(text, "title"), InScript(text, "tagline"), InScript(text, "defaultLocale"),
            Address(InScript(text, isAstro ? "site" : "url") is { Length: > 0 } url ? url.TrimEnd('/') + "/" + InScript(text, "baseUrl").Trim('/') : ""), prefix)
        {
            Root = folder,
            Menu = isAstro ? [] : ReadSidebars.Read(files, place, folder, log),
            MenuAt = ReadSidebars.Find(files, place)?.Start ?? default,
        };
    }

    private static OldProject ReadHugo(string name, string text, ImmutableArray<SourceFile> files, string given)
    {
        Func<string, string> value = name.EndsWith(".toml", StringComparison.Ordinal)
            ? ReadToml.Read(text, 1) is var keys ? key => keys.FirstOrDefault(one => one.Name.Equals(key, StringComparison.OrdinalIgnoreCase))?.Values.FirstOrDefault("") ?? "" : null!
            : key => Value(text, key);
        var language = value("defaultContentLanguage") is { Length: > 0 } code ? code : value("languageCode");
        var folder = value("contentDir") is { Length: > 0 } named ? named.Trim('/', '.') : "content";
        if (files.Any(file => file.Name.StartsWith($"{folder}/{language}/", StringComparison.Ordinal)) && language.Length > 0)
            folder = $"{folder}/{language}";
        return new OldProject(ForeignKind.Hugo, Within(given, folder), value("title"), value("params.description"), language, Address(value("baseURL")), "") { Root = folder };
    }

    /// <summary>The folder that was named, if it lies in that of the texts; else that.</summary>
    private static string Within(string given, string folder) => given.Length > folder.Length || given == folder ? given : folder;

    private static ForeignKind Guess(ImmutableArray<SourceFile> files, string given)
    {
        var prefix = given.Length > 0 ? given + "/" : "";
        var counts = new Dictionary<ForeignKind, int>();
        foreach (var file in files.Where(file => file.Name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            if (file.Name.EndsWith("_index.md", StringComparison.Ordinal))
                Count(ForeignKind.Hugo, 3);
            else if (file.Name.EndsWith("_category_.json", StringComparison.Ordinal) || file.Name.EndsWith("_category_.yml", StringComparison.Ordinal))
                Count(ForeignKind.Docusaurus, 3);
            if (!PageName.IsPage(file.Name))
                continue;

            var bytes = file.Bytes.Span;
            if (bytes.IndexOf("{{<"u8) >= 0 || bytes.StartsWith("+++"u8))
                Count(ForeignKind.Hugo, 1);
            if (bytes.IndexOf(":::{"u8) >= 0 || bytes.IndexOf("```{note"u8) >= 0)
                Count(ForeignKind.Myst, 1);
            else if (bytes.IndexOf("sidebar_position"u8) >= 0 || bytes.IndexOf("\n:::note"u8) >= 0 || bytes.IndexOf("\n:::tip"u8) >= 0 || file.Name.EndsWith(".mdx", StringComparison.Ordinal))
                Count(ForeignKind.Docusaurus, 1);
            if (bytes.IndexOf("\n!!! "u8) >= 0 || bytes.IndexOf("\n=== \""u8) >= 0)
                Count(ForeignKind.MkDocs, 1);
        }

        return counts.Count == 0 ? ForeignKind.GitHub : counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key).First().Key;

        void Count(ForeignKind kind, int times) => counts[kind] = counts.GetValueOrDefault(kind) + times;
    }

    private static Uri? Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    /// <summary>A key of the first level, in a file that may hold what our own YAML does not take.</summary>
    private static string Value(string yaml, string key)
    {
        var section = Section(yaml, key);
        if (section.Length == 0 || ReadYaml.Read(section, "", 1, new DiagnosticBag()) is not { Entries: [var entry, ..] })
            return "";
        return ForeignMatter.ValuesOf(entry.Value).FirstOrDefault("").Trim();
    }

    private static string Section(string yaml, string key)
    {
        var lines = yaml.Split('\n');
        var start = Array.FindIndex(lines, line => line.StartsWith(key + ":", StringComparison.Ordinal));
        if (start < 0)
            return "";
        var end = Array.FindIndex(lines, start + 1, line => line.Length > 0 && line[0] is not (' ' or '#' or '-' or '\t'));
        return string.Join('\n', lines[start..(end < 0 ? lines.Length : end)]);
    }

    private static List<SidebarEntry> MenuOf(string section, string key, string folder)
    {
        if (ReadYaml.Read(section, "", 1, new DiagnosticBag()) is not { Entries: [(_, YamlNode.Sequence list), ..] })
            return [];
        var entries = new List<SidebarEntry>();
        Gather(list, "");
        return entries;

        void Gather(YamlNode.Sequence items, string group)
        {
            foreach (var item in items.Items)
            {
                switch (item)
                {
                    case YamlNode.Scalar file:
                        entries.Add(new SidebarEntry(Joined(folder, file.Text), "", group));
                        break;
                    case YamlNode.Mapping { Entries: [var (name, value), ..] }:
                        if (value is YamlNode.Scalar page)
                            entries.Add(new SidebarEntry(Joined(folder, page.Text), name.Text, group));
                        else if (value is YamlNode.Sequence inner)
                            Gather(inner, SidebarEntry.Below(group, name.Text));
                        break;
                }
            }
        }
    }

    private static List<SidebarEntry> TocOf(string section, string folder)
    {
        if (ReadYaml.Read(section, "", 1, new DiagnosticBag()) is not { Entries: [(_, YamlNode.Sequence list), ..] })
            return [];
        var entries = new List<SidebarEntry>();
        Gather(list, folder);
        return entries;

        void Gather(YamlNode.Sequence items, string place)
        {
            foreach (var item in items.Items.OfType<YamlNode.Mapping>())
            {
                var keys = item.Entries.ToDictionary(entry => entry.Key.Text, entry => entry.Value, StringComparer.Ordinal);
                var inner = keys.TryGetValue("folder", out var below) && below is YamlNode.Scalar named ? Joined(place, named.Text) : place;
                if (keys.TryGetValue("file", out var file) && file is YamlNode.Scalar page)
                    entries.Add(new SidebarEntry(Joined(inner, page.Text), "", ""));
                if (keys.TryGetValue("children", out var children) && children is YamlNode.Sequence further)
                    Gather(further, inner);
            }
        }
    }

    private static string Joined(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";

    private static string InScript(string text, string key)
    {
        var pattern = new Regex($@"\b{Regex.Escape(key)}\s*:\s*(['""`])(?<words>(?:(?!\1)[^\\\n]|\\.)*)\1", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
        return pattern.Match(text) is { Success: true, Groups: var parts } ? parts["words"].Value.Replace("\\'", "'", StringComparison.Ordinal) : "";
    }

    [GeneratedRegex(@"\n\s+language:\s*(?<code>[a-z]{2}(?:-[A-Za-z]+)?)\s")]
    private static partial Regex LanguageIn();

    [GeneratedRegex(@"routeBasePath\s*:\s*['""`](?<words>[^'""`]*)['""`]")]
    private static partial Regex RouteIn();
}

/// <summary>One line of a menu that somebody wrote.</summary>
/// <param name="File">Among the files of the project.</param>
/// <param name="Words">What the menu calls it; empty for its title.</param>
/// <param name="Group">The words above it, the outermost first, with <see cref="Between"/> them; empty for none.</param>
internal sealed record SidebarEntry(string File, string Words, string Group)
{
    public const char Between = '\n';

    public static string Below(string group, string words)
    {
        words = words.Replace(Between, ' ').Trim();
        return group.Length == 0 ? words : words.Length == 0 ? group : $"{group}{Between}{words}";
    }
}
