using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax.Inlines;
using StaticSite.Markdown.Parsing;

namespace StaticSite.Glossary.Mentions;

/// <summary>A block of a page as readers see it: its words without marks, on one line. The mentions in it share one.</summary>
/// <param name="Section">The anchor of the section that it stands in, or empty.</param>
internal sealed record ReadBlock(string Words, string Section)
{
    /// <summary>The words of a block.</summary>
    /// <param name="starts">Where each of its segments starts in them.</param>
    public static string WordsOf(FlatText flat, out ImmutableArray<int> starts)
    {
        var (words, places) = (new StringBuilder(flat.Text.Length), ImmutableArray.CreateBuilder<int>(flat.Segments.Count));
        foreach (var segment in flat.Segments)
        {
            places.Add(words.Length);
            if (FlatText.WordsOf(segment.Inline) is { } inside)
                Append(inside, segment.Inline, words);
            else
                words.Append(flat.Text.Slice(segment.Start, segment.Length));
        }

        starts = places.MoveToImmutable();
        return words.ToString();
    }

    private static void Append(string inside, Inline inline, StringBuilder words)
    {
        // The space before what is silent would stand before a full stop.
        if (inside.Length == 0 && inline is IHaveWords)
            while (words.Length > 0 && words[^1] == ' ')
                words.Length--;
        words.Append(inside);
    }
}
