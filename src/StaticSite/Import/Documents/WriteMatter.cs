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
        "nav_order", "order", "position", "sidebar_order", "draft", "date", "slug", "url", "permalink", "aliases", "redirect_from", "id", "hide_title",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Keys of ours that mean something else elsewhere.
    private static readonly FrozenSet<string> Ours = new[] { "sources", "reviewed", "autolink", "faq", "below" }.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="body">Of the new page.</param>
    /// <param name="shown">The title that stood in the text; empty if it still does, or never did.</param>
    /// <param name="start">Of the new file.</param>
    /// <param name="kept">Keys that mean nothing here: where each stands first, and how often.</param>
    /// <param name="isFree">Whether an old address leads to no other page; it is taken then.</param>
    public static string Write(
        PagePlan plan, string body, string shown, SourceLocation start, Dictionary<string, KeptKey> kept, Func<string, bool> isFree, ImportLog log)
    {
        var matter = plan.Matter;
        var written = new StringBuilder("---\n");
        var heading = HeadingOf(body);
        var title = OneLine(matter.Find("title") ?? "");
        var own = heading.Length > 0 ? heading : shown.Length > 0 ? shown : title.Length > 0 ? title : FirstOf(plan.MenuWords, matter.Find("linkTitle", "sidebar_label", "navigation_title") ?? "",
            AnyTitleHeading().Match(body) is { Success: true, Groups: var any } ? Plain(any["title"].Value) : "", PageName.IsIndex(plan.Source.Name)
                ? PageName.TitleOf(PageName.FolderOf(plan.Source.Name)) : PageName.TitleOf(plan.Source.Name));
        if (heading.Length == 0)
            Text("title", own);
        var menu = OneLine(FirstOf(matter.Find("linkTitle", "linktitle", "sidebar_label", "nav_title", "navigation_title", "short_title") ?? "", plan.MenuWords, heading.Length > 0 || shown.Length > 0 ? title : ""));
        if (menu.Length > 0 && menu != own && !plan.IsHome)
            Text("menu-title", menu);
        Text("description", OneLine(matter.Find("description") ?? ""));
        if (plan.Order is { } order && !plan.IsHome)
            written.Append(CultureInfo.InvariantCulture, $"order: {order}\n");
        if (IsDraft(matter))
            written.Append("draft: true\n");
        if (matter.Find("date") is { } date && DayOf().Match(date) is { Success: true } day && !plan.IsHome)
            Text("date", day.Value);
        Aliases(plan, written, isFree, log);
        foreach (var key in matter.Keys.Where(key => !Read.Contains(key.Name)))
            Keep(key);

        return written.Length == 4 ? "" : written.Append("---\n\n").ToString();

        void Text(string key, string text)
        {
            if (text.Length > 0)
                written.Append(key).Append(": ").Append(YamlText.Of(text)).Append('\n');
        }

        void Keep(ForeignKey key)
        {
            var name = Ours.Contains(key.Name) ? $"old-{key.Name}" : key.Name;
            if (!kept.TryGetValue(name, out var known))
                kept[name] = known = new KeptKey(start with { Line = written.ToString().AsSpan().Count('\n') + 1 });
            known.Files++;
            written.Append(YamlText.Of(name)).Append(Said(key) is { Length: > 0 } said ? ": " + said : ":").Append('\n');
        }
    }

    public static bool IsDraft(ForeignMatter matter) => matter.Find("draft") is "true" || matter.Find("unlisted") is "true";

    /// <summary>All that a key says, on one line.</summary>
    public static string Said(ForeignKey key) => key.Node is { } node ? Flow(node)
        : key.Values.Length > 1 ? $"[{string.Join(", ", key.Values.Select(value => YamlText.Of(value, inList: true)))}]"
        : key.Values is [{ Length: > 0 } value] ? YamlText.Of(value) : "";

    private static string Flow(YamlNode node, bool isInside = false) => node switch
    {
        YamlNode.Sequence list => $"[{string.Join(", ", list.Items.Select(item => Flow(item, isInside: true)))}]",
        YamlNode.Mapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{YamlText.Of(entry.Key.Text, inList: true)}: {Flow(entry.Value, isInside: true)}"))}}}",
        YamlNode.Scalar { IsEmpty: true } => isInside ? YamlText.Quote("") : "",
        YamlNode.Scalar scalar => YamlText.Of(scalar.Text, isInside),
        _ => "",
    };

    /// <summary>Takes the first heading out of a text where the title says the same, or was hidden in its favour. No line moves.</summary>
    /// <returns>The text, and the words of the heading; empty if it stays.</returns>
    public static (string Text, string Heading) WithoutSecondTitle(ForeignMatter matter, string body)
    {
        var title = OneLine(matter.Find("title") ?? "");
        if (title.Length == 0 || HeadingOf(body).Length > 0 || AnyTitleHeading().Match(body) is not { Success: true, Groups: var heading })
            return (body, "");
        var words = Plain(heading["title"].Value);
        var before = body.AsSpan(0, heading["title"].Index);
        if (words.Length == 0 || (words != title && matter.Find("hide_title") is not "true") || before.Contains("```", StringComparison.Ordinal) ||
            before.Contains("~~~", StringComparison.Ordinal))
            return (body, "");
        var (start, end) = (before.LastIndexOf('\n') + 1, heading["title"].Index + heading["title"].Length);
        return (body[..start] + body[end..], words);
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

/// <param name="At">Where it stands first.</param>
internal sealed record KeptKey(SourceLocation At)
{
    public int Files { get; set; }
}
