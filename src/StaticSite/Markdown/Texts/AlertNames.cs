using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StaticSite.Markdown.Texts;

/// <summary>What others call each kind of text that stands out: in quotations as GitHub has them, between colons, and in what is imported.</summary>
internal static class AlertNames
{
    private static readonly (string Ours, string Theirs)[] Known =
    [
        ("note", "info information abstract summary tldr question help faq example quote cite seealso see-also todo secondary default primary admonition "
            + "notice alert callout pageinfo aside definition plain new version"),
        ("tip", "hint success check done idea"),
        ("important", "attention announcement"),
        ("warning", "warn deprecated"),
        ("caution", "danger error bug failure fail missing critical"),
    ];

    private static readonly FrozenDictionary<string, string> Ours = Known
        .SelectMany(kind => kind.Theirs.Split(' ').Prepend(kind.Ours), (kind, name) => (name, kind.Ours))
        .ToFrozenDictionary(kind => kind.name, kind => kind.Ours, StringComparer.OrdinalIgnoreCase);

    /// <summary>Our kind; null for a word that is none of these.</summary>
    public static string? KindOf(string name) => Ours.GetValueOrDefault(name);

    /// <summary>What others call one of ours.</summary>
    public static ImmutableArray<string> Others(string kind) => [.. Known.Where(known => known.Ours == kind).SelectMany(known => known.Theirs.Split(' '))];
}
