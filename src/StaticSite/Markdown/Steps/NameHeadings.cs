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

    /// <summary>Those of a text that name sections, in its order.</summary>
    internal static ImmutableArray<Heading> AllIn(MarkdownDocument document) => (ImmutableArray<Heading>)document.GetData(HeadingKey)!;

    internal static void Name(MarkdownDocument document, TextScope text)
    {
        var blocks = new List<(HeadingBlock, bool)>();
        var (above, aboveInParts) = (1, 1);
        foreach (var leaf in document.Leaves())
        {
            if (leaf is not HeadingBlock block)
                continue;

            var at = text.Locate(block.Line, block.Column);
            var isInPart = SplitParts.IsInPart(block);
            var own = TakeOwnAnchor(block, text);
            var words = block.Inline is { } inline ? PlainText.Of(inline).Trim() : "";
            if (words.Length == 0 && !(block.Inline?.Descendants<LinkInline>().Any(link => link.IsImage) ?? false))
            {
                // Of what nobody sees, nothing else matters.
                text.Page.Diagnostics.Report(MarkdownDiagnostics.EmptyHeading, at);
            }
            else
            {
                if (block.Level == 1)
                    text.Page.Diagnostics.Add(
                        MarkdownDiagnostics.TopHeading.At(at) with { Fix = Fix.Replace(at, "# ", "## ") });
                else if (!SplitParts.IsPart(block) && (isInPart ? aboveInParts : above) is var last && block.Level > last + 1)
                    text.Page.Diagnostics.Report(MarkdownDiagnostics.SkippedHeading, at, block.Level, last);
                aboveInParts = block.Level;
                above = isInPart ? above : block.Level;
            }

            block.SetData(HeadingKey, new Heading(Math.Max(block.Level, 2), Anchor(own, words, text.Page), words));
            blocks.Add((block, own is not null));
        }

        document.SetData(HeadingKey, AddOthers(blocks, text.Page));
    }

    private static string Anchor(OwnAnchor? own, string words, PageScope page)
    {
        if (own is null)
            return page.AddAnchorOfHeading(words);
        if (page.TryAddAnchor(own.Name))
            return own.Name;

        var anchor = page.AddAnchor(own.Name);
        page.Diagnostics.Add(MarkdownDiagnostics.TakenAnchor.At(own.At, own.Name) with { Fix = own.Rename(anchor) });
        return anchor;
    }

    // When all of a text have theirs, so that none that is of use elsewhere takes one away.
    private static ImmutableArray<Heading> AddOthers(List<(HeadingBlock Block, bool HasOwn)> blocks, PageScope page)
    {
        var headings = ImmutableArray.CreateBuilder<Heading>(blocks.Count);
        foreach (var (block, hasOwn) in blocks)
        {
            var heading = Of(block);
            var others = ImmutableArray.CreateBuilder<string>();
            if (hasOwn && heading.Text.Length > 0 && Slug.OfHeading(heading.Text) is var slug && page.TryAddAnchor(slug))
                others.Add(slug);
            if (page.CountElsewhere(heading.Text) is { Length: > 0 } elsewhere && page.TryAddSecondAnchor(elsewhere))
                others.Add(elsewhere);
            if (others.Count > 0)
                block.SetData(HeadingKey, heading = heading with { OtherIds = others.ToImmutable() });
            if (heading.Text.Length > 0 && !SplitParts.IsInPart(block))
                headings.Add(heading);
        }

        return headings.ToImmutable();
    }

    /// <summary>Takes <c>{#set-up}</c>, the author's own anchor, from the end of a heading.</summary>
    private static OwnAnchor? TakeOwnAnchor(HeadingBlock block, TextScope text)
    {
        // An underline splits it into several literals.
        var (end, first) = ("", (LiteralInline?)null);
        for (var last = block.Inline?.LastChild; last is LiteralInline literal && end.Length < LongestAnchor && !end.Contains('{'); last = last.PreviousSibling)
            (end, first) = (literal.Content + end, literal);
        if (!end.EndsWith('}') || WrittenAnchor().Match(end) is not { Success: true } own)
            return null;

        // In as many letters as it is written.
        var (written, column) = (own.Groups["written"], first!.Column + own.Groups["written"].Index);
        var at = text.Locate(first.Line, column);
        var (named, others) = Read(own.Groups["said"].Value);
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

        var anchor = new OwnAnchor(named, written.Value, at);
        if (!Good().IsMatch(named))
        {
            var better = Slug.Of(named);
            text.Page.Diagnostics.Add(MarkdownDiagnostics.BadAnchor.At(at, written.Value, better) with { Fix = anchor.Rename(better) });
            return anchor with { Name = better };
        }

        if (others.Length > 0)
            text.Page.Diagnostics.Add(MarkdownDiagnostics.HeadingAttributes.At(at, others, named) with { Fix = anchor.Rename(named) });
        return anchor;
    }

    /// <summary>The name, and what else elsewhere stands behind it: <c>set-up .wide data-x="1"</c>.</summary>
    private static (string Name, string Others) Read(string said)
    {
        var parts = said.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = parts.TakeWhile(part => part[0] is not ('.' or '#') && !part.Contains('=')).ToArray();
        return (string.Join(' ', name), string.Join(' ', parts[name.Length..]));
    }

    /// <summary>The heading that a block became.</summary>
    public static Heading Of(HeadingBlock block) => (Heading)block.GetData(HeadingKey)!;

    private sealed record OwnAnchor(string Name, string Written, SourceLocation At)
    {
        public Fix Rename(string anchor) => Fix.Replace(At, Written, $"{{#{anchor}}}");
    }

    // As Docusaurus, Hugo and Pandoc write it, and as MkDocs and Jekyll do: {: #set-up }.
    [GeneratedRegex(@"[ \t]*(?<written>\{:?[ ]?#(?<said>[^{}]*)\})$", RegexOptions.RightToLeft)]
    private static partial Regex WrittenAnchor();

    [GeneratedRegex(@"^[\p{L}\p{N}_][\p{L}\p{N}_.:-]*$")]
    private static partial Regex Good();
}
