using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Parsing;

namespace StaticSite.Markdown.Marks;

/// <summary>The top heading that a text starts with, which gives its page the title.</summary>
internal static partial class TitleHeading
{
    private static readonly ParseMarkdown Parser = new([]);

    /// <summary>The heading, and the text behind it; null if a text starts with something else.</summary>
    public static FoundTitle? Find(BodyText text)
    {
        var bytes = text.Source.Bytes.Span;
        var start = SkipNotes(bytes, text.Start);
        var end = LineEnds.EndOfLine(bytes, start);
        if (end < bytes.Length && bytes[end] == '=')
            end = LineEnds.EndOfLine(bytes, end);
        else if (start >= bytes.Length || bytes[start] != '#')
            return null;

        if (Top().Match(DecodeText.Lines(bytes[start..end])) is not { Success: true } heading)
            return null;

        var line = text.Line + LineEnds.Count(bytes[text.Start..start]);
        var place = new SourceLocation(text.Source.Path, line, heading.Groups["words"].Index + 1);
        var below = new BodyText(text.Source, end, text.Line + LineEnds.Count(bytes[text.Start..end]));
        return OwnAnchor().Match(heading.Value) is { Success: true } own
            ? new FoundTitle(new Located(WordsOf(heading.Value.Remove(own.Index, own.Length)), place), below) { Anchor = own.Groups["anchor"].Value }
            : new FoundTitle(new Located(WordsOf(heading.Value), place), below);
    }

    // What is not shown does not come before a title.
    private static int SkipNotes(ReadOnlySpan<byte> bytes, int start)
    {
        while (true)
        {
            while (start < bytes.Length && bytes[start] is (byte)'\n' or (byte)'\r')
                start++;
            if (!bytes[start..].StartsWith("<!--"u8) || bytes[start..].IndexOf("-->"u8) is not (>= 0 and var length))
                return start;
            start += length + 3;
        }
    }

    private static string WordsOf(string heading) =>
        Parser.TryParse(heading, out var document, out _) && LimitDepth.Cut(document).Count == 0 && document is [Markdig.Syntax.LeafBlock { Inline: { } inlines }]
            ? PlainText.Of(inlines)
            : heading.Trim('#', ' ', '\t', '\n');

    [GeneratedRegex(@"[ \t]*\{:?[ ]?#(?<anchor>[\p{L}\p{N}_][\p{L}\p{N}_.:-]*)[ ]?\}(?=[ \t#]*(?:\n|$))")]
    private static partial Regex OwnAnchor();

    [GeneratedRegex(@"^(?:#[ \t]+(?<words>[^\s#][^\n]*)\n?|(?<words>[^\s#>|<`~=-][^\n]*)\n=+[ \t]*\n?)$")]
    private static partial Regex Top();
}

/// <summary>A top heading that gives its page the title.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Below">The text behind it.</param>
internal sealed record FoundTitle(Located Title, BodyText Below)
{
    /// <summary>The name that its author gave it, or null.</summary>
    public string? Anchor { get; init; }
}
