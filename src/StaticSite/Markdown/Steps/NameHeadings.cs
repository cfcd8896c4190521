using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Gives each heading an anchor that is unique on its page.</summary>
internal static partial class NameHeadings
{
    // In as many pieces as it has signs that might mean something.
    private const int LongestAnchor = 1_000;

    private static readonly object HeadingKey = new();

    /// <summary>Those of a text, in its order.</summary>
    internal static ImmutableArray<Heading> AllIn(MarkdownDocument document) => (ImmutableArray<Heading>)document.GetData(HeadingKey)!;

    internal static void Name(MarkdownDocument document, TextScope text)
    {
        var headings = ImmutableArray.CreateBuilder<Heading>();
        var above = 1;
        foreach (var leaf in document.Leaves())
        {
            if (leaf is not HeadingBlock block)
                continue;

            var at = text.Locate(block.Line, block.Column);
            if (block.Level == 1)
                text.Page.Diagnostics.Add(
                    MarkdownDiagnostics.TopHeading.At(at) with { Fix = Fix.Replace(at, "# ", "## ") });
            else if (block.Level > above + 1)
                text.Page.Diagnostics.Report(MarkdownDiagnostics.SkippedHeading, at, block.Level, above);
            above = block.Level;

            var own = TakeOwnAnchor(block);
            var words = block.Inline is { } inline ? PlainText.Of(inline) : "";
            var heading = new Heading(Math.Max(block.Level, 2), Anchor(own, words, at, text.Page), words);
            block.SetData(HeadingKey, heading);
            block.GetAttributes().Id = heading.Id;
            headings.Add(heading);
        }

        document.SetData(HeadingKey, headings.ToImmutable());
    }

    private static string Anchor(string? own, string words, SourceLocation at, PageScope page)
    {
        if (own is null)
            return page.AddAnchorOfHeading(words);
        if (page.TryAddAnchor(own))
            return own;

        page.Diagnostics.Report(MarkdownDiagnostics.TakenAnchor, at, own);
        return page.AddAnchorOfHeading(words);
    }

    /// <summary>Takes <c>{#set-up}</c>, the author's own anchor, from the end of a heading.</summary>
    private static string? TakeOwnAnchor(HeadingBlock block)
    {
        // An underline splits it into several literals.
        var end = "";
        for (var last = block.Inline?.LastChild; last is LiteralInline literal && end.Length < LongestAnchor && !end.Contains('{'); last = last.PreviousSibling)
            end = literal.Content + end;
        if (!end.EndsWith('}') || OwnAnchor().Match(end) is not { Success: true } own)
            return null;

        var rest = own.Length;
        while (block.Inline!.LastChild is LiteralInline literal && rest >= literal.Content.Length)
        {
            rest -= literal.Content.Length;
            literal.Remove();
        }

        if (rest > 0 && block.Inline.LastChild is LiteralInline cut)
        {
            cut.Content.End -= rest;
            cut.Span.End -= rest;
        }

        return own.Groups["anchor"].Value;
    }

    [GeneratedRegex(@"[ \t]*\{#(?<anchor>[\p{L}\p{N}_][\p{L}\p{N}_.:-]*)\}$", RegexOptions.RightToLeft)]
    private static partial Regex OwnAnchor();

    /// <summary>The heading that a block became.</summary>
    public static Heading Of(HeadingBlock block) => (Heading)block.GetData(HeadingKey)!;
}
