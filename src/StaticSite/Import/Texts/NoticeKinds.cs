using System.Collections.Frozen;
using StaticSite.Markdown.Texts;

namespace StaticSite.Import.Texts;

/// <summary>Which of our five alerts stands for each that others have.</summary>
internal static class NoticeKinds
{
    // Words that name no kind by themselves, so the kind comes with them.
    private static readonly FrozenSet<string> Wrappers = new[] { "notice", "alert", "callout", "admonition", "pageinfo", "aside", "hint" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of ours; null for a word that is none of these.</summary>
    public static string? Of(string kind) => AlertNames.KindOf(kind);

    public static bool IsWrapper(string name) => Wrappers.Contains(name);

    /// <summary>The line that opens one. A kind that ours do not have stays readable as the title.</summary>
    public static string Open(string kind, string title)
    {
        var ours = Of(kind) ?? "note";
        if (title.Length == 0 && !ours.Equals(kind, StringComparison.OrdinalIgnoreCase) && !IsWrapper(kind) && kind is not ("info" or "plain" or "default" or "secondary" or "primary"))
            title = char.ToUpperInvariant(kind[0]) + kind[1..].ToLowerInvariant();
        return title.Length == 0 ? $"::: {ours}" : $"::: {ours} {title}";
    }
}
