using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticSite.Markdown.Parsing;

/// <summary>Finds where the lines <c>[name]: address "title"</c> would make a page much longer than its text: each use of a name
/// is written as the whole of what it stands for.</summary>
internal static class LimitNames
{
    // More than anybody saves by names, and little enough for any page.
    private const int MostLetters = 100_000;
    private const int MostPerLetter = 10;

    /// <returns>The first link that is too much; null if there is none, as in nearly every text.</returns>
    public static LinkInline? FindTooMuch(MarkdownDocument document, string text)
    {
        if (!text.Contains("]:", StringComparison.Ordinal))
            return null;

        var left = MostLetters + (long)MostPerLetter * text.Length;
        foreach (var leaf in document.Descendants<LeafBlock>())
            foreach (var inline in leaf.Inlines())
                if (inline is LinkInline { Reference: not null } link && (left -= LengthOf(link)) < 0)
                    return link;
        return null;
    }

    private static int LengthOf(LinkInline link) => (link.Url?.Length ?? 0) + (link.Title?.Length ?? 0);
}
