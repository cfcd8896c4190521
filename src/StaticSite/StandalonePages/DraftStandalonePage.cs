using StaticSite.Data;
using StaticSite.Features;

namespace StaticSite.StandalonePages;

/// <summary>Starts <c>pages/&lt;name&gt;.md</c>.</summary>
internal static class DraftStandalonePage
{
    public static Draft Draft(NewFile file) => new($"""
        ---
        # Lines with '#' are notes to you. Delete them and every key that you do not need.
        title: {YamlText.Of(file.Name)}
        # One or two sentences. Search engines show them.
        description:
        # Its place among the links at the foot of all pages, as a number.
        order:
        reviewed: {file.Day}
        # The text stands below the next line, in Markdown.
        ---

        """, ["the text below the front matter"], []);
}
