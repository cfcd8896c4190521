using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticSite.Engine;
using StaticSite.Import.Texts;

namespace StaticSite.Import.Documents;

/// <summary>Reads the menus of Docusaurus: categories with items, each by the id of a page. What a program computes is told and left.</summary>
internal static partial class ReadSidebars
{
    private static readonly string[] Names = ["sidebars.js", "sidebars.ts", "sidebars.json", "sidebars.mjs", "sidebars.cjs"];

    /// <summary>Whether a file among those of a project may hold such a menu.</summary>
    public static bool IsOne(string name) => Names.Contains(PageName.FileOf(name), StringComparer.Ordinal) && PageName.FolderOf(name) is "" or "website";

    /// <param name="folder">Where the settings lie.</param>
    public static SourceFile? Find(ImmutableArray<SourceFile> files, string folder) => Names.Select(name => folder.Length > 0 ? $"{folder}/{name}" : name)
        .Select(name => files.FirstOrDefault(file => file.Name == name)).FirstOrDefault(file => file is not null);

    /// <param name="folder">Where the settings lie.</param>
    /// <param name="content">Where the pages lie.</param>
    public static ImmutableArray<SidebarEntry> Read(ImmutableArray<SourceFile> files, string folder, string content, ImportLog log)
    {
        if (Find(files, folder) is not { } source || ReadText.Read(source, log.Left) is not { } text)
            return [];
        var (value, stopped, line) = ReadScriptLiteral.Read(text);
        if (value is not ScriptLiteral.Keyed menus)
        {
            log.Left.Report(ImportDiagnostics.ComputedMenu, source.Start with { Line = Math.Max(line, 1) }, stopped);
            return [];
        }

        var reading = new Reading(PagesOf(files, content));
        foreach (var (_, menu) in menus.Entries)
            reading.Items(menu, "");
        if (reading.Lost.Count > 0)
            log.Left.Report(ImportDiagnostics.LostInMenu, source.Start, string.Join(", ", reading.Lost),
                "They lead to no page that was imported. Write them into a text where they are needed");
        return [.. reading.Entries];
    }

    // By their ids: the path without numbers in front, or what the page says instead of its name.
    private static Dictionary<string, string> PagesOf(ImmutableArray<SourceFile> files, string content)
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        var others = new List<(string Id, string Name)>();
        foreach (var file in files.Where(file => PageName.IsPage(file.Name) && (content.Length == 0 || file.Name.StartsWith(content + "/", StringComparison.Ordinal))))
        {
            var path = string.Join('/', PageName.WithoutExtension(PageName.Inside(file.Name, content)).Split('/').Select(PageName.WithoutNumber));
            others.Add((path, file.Name));
            if (Id().Match(System.Text.Encoding.UTF8.GetString(file.Bytes.Span[..Math.Min(file.Bytes.Length, 4_000)])) is { Success: true, Groups: var found })
                pages.TryAdd(PageName.FolderOf(path) is { Length: > 0 } folder ? $"{folder}/{found["id"].Value}" : found["id"].Value, file.Name);
        }

        foreach (var (id, name) in others)
            pages.TryAdd(id, name);
        return pages;
    }

    private sealed class Reading(Dictionary<string, string> pages)
    {
        public List<SidebarEntry> Entries { get; } = [];

        /// <summary>Words that lead to no page.</summary>
        public List<string> Lost { get; } = [];

        public void Items(ScriptLiteral items, string group)
        {
            switch (items)
            {
                case ScriptLiteral.Scalar id:
                    Page(id.Text, "", group);
                    break;
                case ScriptLiteral.List list:
                    foreach (var item in list.Items)
                        Items(item, group);
                    break;
                case ScriptLiteral.Keyed keyed when keyed.Text("type") is { Length: > 0 } type:
                    Item(keyed, type, group);
                    break;
                case ScriptLiteral.Keyed keyed:
                    foreach (var (label, inner) in keyed.Entries)
                        Items(inner, SidebarEntry.Below(group, label));
                    break;
            }
        }

        private void Item(ScriptLiteral.Keyed item, string type, string group)
        {
            var label = item.Text("label");
            if (type is "doc" or "ref")
                Page(item.Text("id"), label, group);
            else if (type is "link" or "html")
                Lost.Add($"'{(label.Length > 0 ? label : item.Text("value"))}'{(item.Text("href") is { Length: > 0 } to ? $" ({to})" : "")}");
            else if (type == "category")
            {
                var inner = SidebarEntry.Below(group, label);
                if (item.Find("link") is ScriptLiteral.Keyed link && link.Text("id") is { Length: > 0 } own)
                    Page(own, label, inner);
                if (item.Find("items") is { } items)
                    Items(items, inner);
            }
        }

        private void Page(string id, string words, string group)
        {
            if (pages.TryGetValue(id, out var file))
                Entries.Add(new SidebarEntry(file, words, group));
            else
                Lost.Add($"'{id}'");
        }
    }

    [GeneratedRegex(@"\A\uFEFF?---\s*?\n(?:(?!---)[^\n]*\n)*?id:[ \t]*[""']?(?<id>[\w./-]+)")]
    private static partial Regex Id();
}
