using StaticSite.Data;
using StaticSite.Features;

namespace StaticSite.Articles;

/// <summary>Starts <c>articles/&lt;slug&gt;.md</c>.</summary>
internal static class DraftArticle
{
    public static Draft Draft(NewFile file) => new($"""
        ---
        # Lines with '#' are notes to you. Delete them and every key that you do not need.
        title: {YamlText.Of(file.Name)}
        # One or two sentences that answer the title. Lists and search engines show them.
        description:
        # Its place among the articles, as a number.
        order:
        # Keys of sources.yml. In the text, [@key] cites one.
        sources: []
        reviewed: {file.Day}
        # The text stands below the next line, in Markdown. Answer the title in the first two sentences; start
        # sections with '##'. Terms of the glossary become links by themselves; [[id]] asks for one.
        ---

        """, ["description", "the text below the front matter"], []);
}
