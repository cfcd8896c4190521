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
        return [.. Columns(text).Select(column => composer.Blocks(column.Text, new TextScope(page, column))).Where(body => !body.IsEmpty)];
    }

    /// <summary>The text before the first heading, and that from each heading to the next.</summary>
    private static IEnumerable<Located> Columns(Located text)
    {
        var (lines, fence, first) = (new List<string>(), "", 0);
        foreach (var (number, line) in text.Text.Split('\n').Index())
        {
            var marks = line.TrimStart() is { } start && (start.StartsWith("```", StringComparison.Ordinal) || start.StartsWith("~~~", StringComparison.Ordinal)) ? start[..3] : "";
            if (fence.Length == 0 && line is ['#', ..] && line.TrimStart('#') is "" or [' ', ..] && lines.Count > 0)
            {
                yield return text.Lines(first, string.Join('\n', lines));
                lines.Clear();
                first = number;
            }

            if (marks.Length > 0)
                fence = fence.Length == 0 ? marks : fence == marks ? "" : fence;
            lines.Add(line);
        }

        yield return text.Lines(first, string.Join('\n', lines));
    }
}
