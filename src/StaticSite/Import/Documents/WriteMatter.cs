using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Import.Texts;

namespace StaticSite.Import.Documents;

/// <summary>Writes the front matter of a page with the keys of ours, and notes which keys of others mean nothing here.</summary>
internal static partial class WriteMatter
{
    private const int MostOldAddresses = 100;

    // Whatever is made of these, nothing of them is lost.
    private static readonly FrozenSet<string> Read = new[]
    {
        "title", "linktitle", "linktitle", "sidebar_label", "nav_title", "navigation_title", "short_title", "menu-title", "description", "weight", "sidebar_position",
        "nav_order", "order", "position", "sidebar_order", "draft", "date", "slug", "url", "permalink", "aliases", "redirect_from", "id",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="body">Of the new page.</param>
    /// <param name="isFree">Whether an old address leads to no other page; it is taken then.</param>
    /// <param name="dropped">By name: what was said, where first, and how often.</param>
    public static string Write(PagePlan plan, string body, Dictionary<string, DroppedKey> dropped, Func<string, bool> isFree, ImportLog log)
    {
        var matter = plan.Matter;
        var written = new StringBuilder("---\n");
        var heading = HeadingOf(body);
        var title = OneLine(matter.Find("title") ?? "");
        var own = heading.Length > 0 ? heading : title.Length > 0 ? title : FirstOf(plan.MenuWords, matter.Find("linkTitle", "sidebar_label", "navigation_title") ?? "",
            AnyTitleHeading().Match(body) is { Success: true, Groups: var any } ? Plain(any["title"].Value) : "", PageName.IsIndex(plan.Source.Name)
                ? PageName.TitleOf(PageName.FolderOf(plan.Source.Name)) : PageName.TitleOf(plan.Source.Name));
        if (heading.Length == 0)
            Text("title", own);
        var menu = OneLine(FirstOf(matter.Find("linkTitle", "linktitle", "sidebar_label", "nav_title", "navigation_title", "short_title") ?? "", plan.MenuWords, heading.Length > 0 ? title : ""));
        if (menu.Length > 0 && menu != own)
            Text("menu-title", menu);
        Text("description", OneLine(matter.Find("description") ?? ""));
        if (plan.Order is { } order)
            written.Append(CultureInfo.InvariantCulture, $"order: {order}\n");
        if (matter.Find("draft") is "true" || matter.Find("unlisted") is "true")
            written.Append("draft: true\n");
        if (matter.Find("date") is { } date && DayOf().Match(date) is { Success: true } day)
            Text("date", day.Value);
        Aliases(plan, written, isFree, log);
        foreach (var key in matter.Keys.Where(key => !Read.Contains(key.Name)))
            Drop(key);

        return written.Length == 4 ? "" : written.Append("---\n\n").ToString();

        void Text(string key, string text)
        {
            if (text.Length > 0)
                written.Append(key).Append(": ").Append(YamlText.Of(text)).Append('\n');
        }

        void Drop(ForeignKey key)
        {
            var said = OneLine(string.Join(", ", key.Values));
            if (!dropped.TryGetValue(key.Name, out var known))
                dropped[key.Name] = known = new DroppedKey(plan.Source.Start with { Line = key.Line }, said.Length > 80 ? said[..80] + "…" : said.Length > 0 ? said : "…");
            known.Files++;
        }
    }

    /// <summary>The words of the heading with which a text begins; empty if it does not.</summary>
    public static string HeadingOf(string body) => TitleHeading().Match(body) is { Success: true, Groups: var parts } ? Plain(parts["title"].Value) : "";

    private static void Aliases(PagePlan plan, StringBuilder written, Func<string, bool> isFree, ImportLog log)
    {
        var aliases = new List<string>();
        foreach (var old in plan.Matter.Keys.Where(key => key.Name is "aliases" or "redirect_from").SelectMany(key => key.Values))
            if (old.Trim() is { Length: > 0 } words && !words.Contains(':', StringComparison.Ordinal))
                aliases.Add(words.StartsWith('/') ? words : $"/{PageName.FolderOf(plan.Address ?? "")}/{words}".Replace("//", "/", StringComparison.Ordinal));
        if (plan.Address is { Length: > 0 } address)
            aliases.Insert(0, $"/{address}/");
        var own = "/" + PageName.WithoutExtension(plan.Name) + ".html";
        var kept = aliases.Where(alias => alias != own && IsAddress().IsMatch(alias) && !IsOurs().IsMatch(alias))
            .Where(alias => isFree(alias.Trim('/').ToLowerInvariant())).Take(MostOldAddresses).ToArray();
        if (kept.Length == 0)
            return;
        written.Append("aliases: [").AppendJoin(", ", kept.Select(alias => YamlText.Of(alias, inList: true))).Append("]\n");
        log.Count("old addresses kept", kept.Length);
    }

    private static string FirstOf(params ReadOnlySpan<string> words)
    {
        foreach (var one in words)
            if (one.Trim().Length > 0)
                return one;
        return "";
    }

    private static string OneLine(string text) => Space().Replace(text, " ").Trim();

    private static string Plain(string words) => OneLine(Marks().Replace(Links().Replace(words, "${words}"), ""));

    [GeneratedRegex(@"^\s*(?:<!--(?:(?!-->).)*-->\s*)*(?:#[ \t]+(?<title>[^\n]+?)[ \t]*#*[ \t]*(?:\n|$)|(?<title>[^\n#>|`-][^\n]*)\n=+[ \t]*(?:\n|$))", RegexOptions.Singleline)]
    private static partial Regex TitleHeading();

    [GeneratedRegex(@"(?:^|\n)#[ \t]+(?<title>[^\n]+)")]
    private static partial Regex AnyTitleHeading();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"!?\[(?<words>[^\]]*)\]\([^)]*\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"\s*\{#[^}]*\}\s*$|\*\*|__|`|</?\w+>|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|\\(?=[^\w\s])")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}")]
    private static partial Regex DayOf();

    // Pages that every site of ours has under that name.
    [GeneratedRegex(@"^/(?:404|search)(?:\.html|/(?:index\.html)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex IsOurs();

    [GeneratedRegex(@"^/[\w./%~+-]*$")]
    private static partial Regex IsAddress();
}

/// <param name="At">Where it stood first.</param>
/// <param name="Said">What it said there.</param>
internal sealed record DroppedKey(SourceLocation At, string Said)
{
    public int Files { get; set; }
}
