using System.Collections.Frozen;

namespace StaticSite.Import.Texts;

/// <summary>Which of our five alerts stands for each that others have.</summary>
internal static class NoticeKinds
{
    private static readonly FrozenDictionary<string, string> Known =
        new (string Ours, string Theirs)[]
        {
            ("note", "note info information abstract summary tldr question help faq example quote cite seealso todo secondary default primary admonition "
                + "notice alert callout pageinfo aside definition plain new version"),
            ("tip", "tip hint success check done idea"),
            ("important", "important attention announcement"),
            ("warning", "warning warn deprecated"),
            ("caution", "caution danger error bug failure fail missing critical"),
        }
        .SelectMany(kind => kind.Theirs.Split(' ').Select(theirs => (theirs, kind.Ours)))
        .ToFrozenDictionary(kind => kind.theirs, kind => kind.Ours, StringComparer.OrdinalIgnoreCase);

    // Words that name no kind by themselves, so the kind comes with them.
    private static readonly FrozenSet<string> Wrappers = new[] { "notice", "alert", "callout", "admonition", "pageinfo", "aside", "hint" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of ours; null for a word that is none of these.</summary>
    public static string? Of(string kind) => Known.GetValueOrDefault(kind);

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
