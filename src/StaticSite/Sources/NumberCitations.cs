using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown.Marks;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Steps;
using StaticSite.Markdown.Texts;

namespace StaticSite.Sources;

/// <summary>Numbers the citations in each text.</summary>
internal sealed class NumberCitations : IBodyStep
{
    public string Name => "number citations";

    public ImmutableArray<Fact> Needs => [IRegister.Facts, Strings.Fact];

    public BodyAspects Reads => BodyAspects.Sections | BodyAspects.LeftText;

    public BodyAspects Writes => BodyAspects.Citations;

    public void Apply(ParsedText parsed)
    {
        var (document, text) = (parsed.Document, parsed.Scope);
        foreach (var leaf in document.Leaves())
        {
            foreach (var inline in leaf.Inlines())
            {
                if (inline is not CitationInline citation)
                    continue;

                var (section, title) = text.SectionOf(leaf);
                var at = text.Locate(citation.Line, citation.Column);
                var found = ResolveReferences.Of("source", [new(citation.Key, at)], text.Page, section, title,
                    sure => Fix.Replace(at, $"[@{citation.Key}]", $"[@{sure}]"));
                if (found is [var source])
                    Number(citation, new Citation(text.Page.State<PageCitations>().NumberOf(source), source, text.Page.Path, text.Page.Index.Get(Strings.Fact)));
            }
        }

        if (LeftAsText.Of(document) is { } left)
            for (var at = FindCitation(0); at >= 0; at = FindCitation(at + 1))
                text.Page.Diagnostics.Report(SourceDiagnostics.BrokenCitation, left.Locate(at, text));

        int FindCitation(int start) => left.Words.IndexOf("[@", start, StringComparison.Ordinal);
    }

    // Those that stand together are one link: whoever goes from link to link meets one, and the list that it leads to has all.
    private static void Number(CitationInline citation, Citation cited)
    {
        citation.Cited = cited;
        var between = new List<Inline>();
        var before = citation.PreviousSibling;
        for (; IsGap(before); before = before.PreviousSibling)
            between.Add(before);

        if (before is null)
            return;
        foreach (var gap in between)
            gap.Remove();
        if (before is not CitationInline { Cited: not null } previous)
        {
            var isTrimmed = before is LiteralInline words && TrimEnd(words);
            citation.IsAfterSpace = between.Count > 0 || isTrimmed;
            return;
        }

        var first = previous.ShownBy ?? previous;
        first.Others.Add(cited);
        citation.ShownBy = first;
    }

    /// <returns>Whether there was a space.</returns>
    private static bool TrimEnd(LiteralInline words)
    {
        var (before, length) = (words.Content.Length, words.Content.AsSpan().TrimEnd().Length);
        words.Content.End = words.Content.Start + length - 1;
        return length < before;
    }

    private static bool IsGap([NotNullWhen(true)] Inline? inline) =>
        inline is LineBreakInline { IsHard: false } || (inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace());
}
