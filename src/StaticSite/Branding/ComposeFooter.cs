using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Mentions;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Settings;

namespace StaticSite.Branding;

/// <summary>Composes what a site says at the foot of every page. Its words become no links by themselves: they would be the same on
/// each page.</summary>
internal static class ComposeFooter
{
    public static ImmutableArray<Body> Compose(Located text, PageScope page, ComposeBody composer)
    {
        page.State<PageMentions>().Mode = MentionMode.Off;
        return [.. Columns(text.Text).Select(column => composer.Blocks(column, new TextScope(page, text))).Where(body => !body.IsEmpty)];
    }

    /// <summary>The text before the first heading, and that from each heading to the next.</summary>
    private static IEnumerable<string> Columns(string text)
    {
        var (lines, fence) = (new List<string>(), "");
        foreach (var line in text.Split('\n'))
        {
            var marks = line.TrimStart() is { } start && (start.StartsWith("```", StringComparison.Ordinal) || start.StartsWith("~~~", StringComparison.Ordinal)) ? start[..3] : "";
            if (fence.Length == 0 && line is ['#', ..] && line.TrimStart('#') is "" or [' ', ..] && lines.Count > 0)
            {
                yield return string.Join('\n', lines);
                lines.Clear();
            }

            if (marks.Length > 0)
                fence = fence.Length == 0 ? marks : fence == marks ? "" : fence;
            lines.Add(line);
        }

        yield return string.Join('\n', lines);
    }
}
