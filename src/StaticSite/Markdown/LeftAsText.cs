using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;

namespace StaticSite.Markdown;

/// <summary>What the parser took for plain words, each letter at its place in the text. Whatever it understood, such as
/// links, code and signs that were escaped, reads as <see cref="Other"/>.</summary>
/// <remarks>Of interest where a bracket is left: somebody began a link and did not end it.</remarks>
public sealed class LeftAsText
{
    /// <summary>Stands for a letter that is no plain word.</summary>
    public const char Other = '\uFFFC';

    private static readonly object Key = new();

    private readonly string _text;

    private LeftAsText(string text, string words) => (_text, Words) = (text, words);

    /// <summary>As long as the text, with its line ends.</summary>
    public string Words { get; }

    /// <summary>Null where no bracket is left, as in nearly every text.</summary>
    public static LeftAsText? Of(MarkdownDocument document) => document.GetData(Key) as LeftAsText;

    /// <param name="place">In <see cref="Words"/>.</param>
    public SourceLocation Locate(int place, TextScope scope)
    {
        var before = _text.AsSpan(0, place);
        return scope.Locate(before.Count('\n'), place - (before.LastIndexOf('\n') + 1));
    }

    internal static void In(MarkdownDocument document, string text)
    {
        if (!text.Contains('['))
            return;

        var words = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            var left = words.AsSpan(0, text.Length);
            if (Read(document, text, left))
                document.SetData(Key, new LeftAsText(text, left.ToString()));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(words);
        }
    }

    // Runs over every text that holds a bracket, so it writes into a buffer and allocates nothing.
    private static bool Read(MarkdownDocument document, ReadOnlySpan<char> text, Span<char> left)
    {
        left.Fill(Other);
        for (var end = text.IndexOf('\n'); end >= 0;)
        {
            left[end] = '\n';
            var next = text[(end + 1)..].IndexOf('\n');
            end = next < 0 ? -1 : end + 1 + next;
        }

        foreach (var leaf in document.Leaves())
            if (leaf.Inline is { } inlines)
                Copy(inlines, text, left);
        return left.Contains('[');
    }

    private static void Copy(ContainerInline inlines, ReadOnlySpan<char> text, Span<char> left)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LiteralInline { IsFirstCharacterEscaped: false } && inline.Span is { IsEmpty: false } span)
                text[span.Start..(span.End + 1)].CopyTo(left[span.Start..]);
            if (inline is EmphasisInline emphasis)
                Copy(emphasis, text, left);
        }
    }
}
