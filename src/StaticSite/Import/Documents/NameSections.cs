using StaticSite.Engine;

namespace StaticSite.Import.Documents;

/// <summary>Finds which folder each group of an old menu stands for: all of the group lies there, and nothing else does.</summary>
internal static class NameSections
{
    /// <param name="menu">Pages that are there, in order.</param>
    /// <returns>The words for each folder and the place of the first page in it; and the words of groups that are no folder.</returns>
    public static (Dictionary<string, (string Words, int First)> Folders, List<string> Lost) Name(IReadOnlyList<SidebarEntry> menu, string content)
    {
        var groups = new Dictionary<string, (string Folder, int Pages)>(StringComparer.Ordinal);
        var order = new List<string>();
        var folders = new Dictionary<string, (int Pages, int First)>(StringComparer.Ordinal);
        foreach (var (place, entry) in menu.Index())
        {
            foreach (var group in Upwards(entry.Group, SidebarEntry.Between))
            {
                var isKnown = groups.TryGetValue(group, out var known);
                if (!isKnown)
                    order.Add(group);
                groups[group] = (isKnown ? Shared(known.Folder, PageName.FolderOf(entry.File)) : PageName.FolderOf(entry.File), known.Pages + 1);
            }

            foreach (var folder in Upwards(PageName.FolderOf(entry.File), '/'))
                folders[folder] = folders.TryGetValue(folder, out var counted) ? (counted.Pages + 1, counted.First) : (1, place + 1);
        }

        var named = folders.ToDictionary(folder => folder.Key, folder => (Words: "", folder.Value.First), StringComparer.Ordinal);
        var lost = new List<string>();
        foreach (var group in order.OrderBy(group => group.AsSpan().Count(SidebarEntry.Between)))
        {
            var (folder, pages) = groups[group];
            var words = group[(group.LastIndexOf(SidebarEntry.Between) + 1)..];
            if (folder.Length > content.Length && folders[folder].Pages == pages && named[folder].Words.Length == 0)
                named[folder] = (words, named[folder].First);
            else if (folder.Length <= content.Length || named[folder].Words != words)
                lost.Add($"'{words}'");
        }

        return (named, [.. lost.Distinct(StringComparer.Ordinal)]);
    }

    // The text itself and what each of its parts lies in.
    private static IEnumerable<string> Upwards(string text, char sign)
    {
        for (var left = text; left.Length > 0; left = left.LastIndexOf(sign) is > 0 and var end ? left[..end] : "")
            yield return left;
    }

    private static string Shared(string one, string other)
    {
        while (one.Length > 0 && other != one && !other.StartsWith(one + "/", StringComparison.Ordinal))
            one = PageName.FolderOf(one);
        return one;
    }
}
