using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Glossary.Suggestions;

/// <summary>The words of one block that is no title, as readers see them.</summary>
/// <param name="Text">With <c>\n</c> for line ends and one U+FFFC for each link, code and the like, as the matcher reads it.</param>
/// <param name="Parts">Where its parts stand, in order; the first starts at 0.</param>
/// <param name="Links">Those that an author wrote with their addresses.</param>
internal sealed record WrittenText(string Text, ImmutableArray<PlacedPart> Parts, ImmutableArray<WrittenLink> Links) : IObservation
{
    /// <summary>Where a place in the text stands in the file.</summary>
    public SourceLocation Locate(int position)
    {
        var part = PartAt(position);
        return part.IsLiteral ? part.At with { Column = part.At.Column + position - part.Start } : part.At;
    }

    /// <summary>Whether an author wrote the words there as those of a link to a term.</summary>
    public bool IsAsked(int position) => PartAt(position).IsAsked;

    private PlacedPart PartAt(int position)
    {
        var (low, high) = (0, Parts.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Parts[middle].Start <= position ? (middle, high) : (low, middle - 1);
        }

        return Parts[low];
    }
}

/// <summary>A part of a text that stands in its file without a gap.</summary>
/// <param name="IsLiteral">Whether places in it are places in the file.</param>
/// <param name="IsAsked">Whether it is what an author made a link of by <c>[[…]]</c>.</param>
internal readonly record struct PlacedPart(int Start, SourceLocation At, bool IsLiteral, bool IsAsked);

/// <summary>A link as its author wrote it.</summary>
/// <param name="Words">That readers see, on one line.</param>
/// <param name="Target">Null for one that leaves the site.</param>
/// <param name="HasCode">Whether some of the words are code.</param>
internal sealed record WrittenLink(string Words, SitePath? Target, SourceLocation At, bool HasCode);
