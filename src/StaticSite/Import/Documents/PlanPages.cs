using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using StaticSite.Engine;
using StaticSite.Import.Texts;

namespace StaticSite.Import.Documents;

/// <summary>Decides for each page where it goes, and in what order.</summary>
internal static class PlanPages
{
    /// <param name="sections">What the old menu says of folders.</param>
    public static ImmutableArray<PagePlan> Plan(
        OldProject project, IEnumerable<SourceFile> files, Dictionary<string, (string Words, int First)> sections, ImportLog log)
    {
        var menu = new Dictionary<string, (int Order, SidebarEntry Entry)>(StringComparer.Ordinal);
        foreach (var (place, entry) in project.Menu.Index())
            menu.TryAdd(entry.File, (place + 1, entry));

        var plans = ImmutableArray.CreateBuilder<PagePlan>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        // A page by the name 'index' comes before a README for the same folder.
        foreach (var file in files.OrderBy(file => Rank(file.Name)).ThenBy(file => file.Name, StringComparer.Ordinal))
        {
            if (ReadText.Read(file, log.Left) is not { } text)
                continue;
            var inside = PageName.Inside(file.Name, project.Content);
            var (name, number) = PageName.Ours(inside, project.Kind);
            var matter = ForeignMatter.Read(file, text, log);
            var ours = Free(project.IsHome(inside) && !WriteMatter.IsDraft(matter) ? "home.md" : "articles/" + name, inside, taken);
            var listed = menu.TryGetValue(file.Name, out var found) ? found : default;
            // The page of a folder stands where the first page of the folder does.
            var (words, first) = PageName.IsIndex(file.Name) ? sections.GetValueOrDefault(PageName.FolderOf(file.Name)) : default;
            plans.Add(new PagePlan(file, matter, ours, AddressOf(project, inside, name, matter),
                first > 0 ? first : listed.Order > 0 ? listed.Order : OrderOf(matter) ?? number)
            {
                MenuWords = words is { Length: > 0 } ? words : listed.Entry?.Words ?? "",
            });
        }

        return [.. plans.OrderBy(plan => plan.Source.Name, StringComparer.Ordinal)];
    }

    /// <summary>The words and the place that a folder's own file gives it, by folder.</summary>
    /// <param name="sections">What the old menu says of folders.</param>
    public static Dictionary<string, (string Title, string Description, int? Order)> Folders(
        OldProject project, IEnumerable<SourceFile> files, Dictionary<string, (string Words, int First)> sections, ImportLog log)
    {
        var folders = new Dictionary<string, (string Title, string Description, int? Order)>(StringComparer.Ordinal);
        foreach (var (folder, (words, first)) in sections.Where(section => section.Key.Length > project.Content.Length))
            folders["articles/" + PageName.Ours(PageName.Inside($"{folder}/_", project.Content), project.Kind).Name] = (words, "", first);
        foreach (var file in files.Where(file => PageName.FileOf(file.Name) == "_category_.json"))
        {
            if (ReadText.Read(file, log.Left) is not { } text)
                continue;
            try
            {
                using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                var root = json.RootElement;
                if (root.ValueKind != JsonValueKind.Object)
                    continue;
                var description = root.TryGetProperty("link", out var link) && link.ValueKind == JsonValueKind.Object ? Text(link, "description") : "";
                var (name, _) = PageName.Ours(PageName.Inside($"{PageName.FolderOf(file.Name)}/_", project.Content), project.Kind);
                var said = folders.GetValueOrDefault("articles/" + name);
                folders["articles/" + name] = (said.Title is { Length: > 0 } ? said.Title : Text(root, "label"), description, said.Order ?? (root.TryGetProperty("position", out var position) && position.ValueKind == JsonValueKind.Number && position.TryGetDouble(out var order) ? (int)order : null));
            }
            catch (JsonException)
            {
                log.Left.Report(ImportDiagnostics.Unreadable with { Severity = Severity.Warning }, file.Start, "JSON", "it breaks off or goes wrong. Its words were left behind.");
            }
        }

        return folders.ToDictionary(folder => PageName.FolderOf(folder.Key), folder => folder.Value, StringComparer.Ordinal);
    }

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";

    private static int Rank(string name) => PageName.WithoutExtension(PageName.FileOf(name)).ToLowerInvariant() switch { "_index" => 0, "index" => 1, _ => 2 };

    private static string Free(string wanted, string inside, HashSet<string> taken)
    {
        if (taken.Add(wanted))
            return wanted;
        var (folder, name) = (PageName.FolderOf(wanted), PageName.Cleaned(PageName.WithoutExtension(PageName.FileOf(inside))).ToLowerInvariant());
        for (var number = 1; ; number++)
            if ($"{folder}/{name}{(number > 1 || name == "index" ? $"-{number + 1}" : "")}.md" is var other && taken.Add(other))
                return other;
    }

    private static int? OrderOf(ForeignMatter matter) =>
        matter.Find("weight", "sidebar_position", "nav_order", "order", "position", "sidebar_order") is { } written &&
        double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var order) && order is > -1_000_000 and < 1_000_000
            ? (int)Math.Round(order)
            : null;

    /// <summary>Where the old site had the page; null where nothing published it.</summary>
    private static string? AddressOf(OldProject project, string inside, string ours, ForeignMatter matter)
    {
        if (project.Kind == ForeignKind.GitHub)
            return null;
        var path = project.Kind is ForeignKind.Docusaurus ? PageName.WithoutExtension(ours) : PageName.WithoutExtension(inside);
        if (PageName.IsIndex(inside) || ours.EndsWith("/index.md", StringComparison.Ordinal) || ours == "index.md")
            path = PageName.FolderOf(path);
        if (project.Kind == ForeignKind.Hugo)
            path = path.ToLowerInvariant().Replace(' ', '-');
        if (matter.Find("url", "permalink") is { } whole && !whole.Contains(':', StringComparison.Ordinal))
            return whole.Trim('/');
        if (matter.Find("slug", "id") is { } slug && (project.Kind == ForeignKind.Docusaurus || (project.Kind == ForeignKind.Hugo && matter.Find("slug") is not null)))
            path = slug.StartsWith('/') ? slug.Trim('/') : project.Kind == ForeignKind.Hugo && !PageName.IsIndex(inside) || matter.Find("slug") is not null || !PageName.IsIndex(inside)
                ? $"{PageName.FolderOf(path)}/{slug}".Trim('/') : path;
        return project.Prefix.Length > 0 ? $"{project.Prefix}/{path}".TrimEnd('/') : path;
    }
}
