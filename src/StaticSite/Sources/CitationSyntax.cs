using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Sources;

/// <summary><c>[@iso-37500]</c>, as written.</summary>
internal sealed class CitationInline(string key) : LeafInline, IHaveWords, IReferByName
{
    public string Key { get; } = key;

    /// <summary>The number on its page and the page itself, once the source is known.</summary>
    internal Citation? Cited { get; set; }

    /// <summary>Those that stand right behind it, which share its link. They write nothing themselves.</summary>
    internal List<Citation> Others { get; } = [];

    /// <summary>The one before it that shows it, too; or null.</summary>
    internal CitationInline? ShownBy { get; set; }

    /// <summary>Whether a space stands before it. It writes that itself, as one at which no line ends: a number
    /// alone at the start of a line belongs to nothing that a reader sees.</summary>
    internal bool IsAfterSpace { get; set; }

    // A citation is not read aloud as part of a heading or a sentence.
    string IHaveWords.Words => "";

    Holds? IReferByName.Names => SourcesFeature.SourceKey;

    string IReferByName.Name => Key;

    int IReferByName.NameStart => "[@".Length;
}

/// <summary>What the register of sources adds to Markdown.</summary>
internal sealed class CitationSyntax : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
            html.ObjectRenderers.Insert(0, new WriteCitation());
    }

    private sealed class CitationParser : InlineParser
    {
        public CitationParser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (slice.PeekChar() != '@')
                return false;

            var rest = slice.AsSpan()[2..];
            var end = rest.IndexOfAnyExcept(KeyCharacters);
            if (end <= 0 || rest[end] != ']')
                return false;

            var key = rest[..end].ToString();
            if (PlainLinks.Is(processor, $"@{key}", slice with { Start = slice.Start + end + 3 }))
                return false;

            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new CitationInline(key)
            {
                Span = new SourceSpan(start, start + end + 2),
                Line = line,
                Column = column,
            };
            slice.Start += end + 3;
            return true;
        }

        private static readonly System.Buffers.SearchValues<char> KeyCharacters =
            System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");
    }

    private sealed class WriteCitation : HtmlObjectRenderer<CitationInline>
    {
        protected override void Write(HtmlRenderer renderer, CitationInline citation)
        {
            if (citation.Cited is not { } cited || citation.ShownBy is not null)
                return;

            Citation[] all = [.. citation.Others.Append(cited).DistinctBy(one => one.Number).OrderBy(one => one.Source.IsOwn).ThenBy(one => one.Number)];
            var numbered = all.Count(one => !one.Source.IsOwn);
            if (citation.IsAfterSpace)
                renderer.Write('\u00a0');
            renderer.Write("<a class=\"cite\" href=\"");
            ((MarkupWriter)renderer.Writer).WriteHole(cited.Page, $"source-{all[0].Source.Fragment}");
            renderer.Write("\">");
            if (numbered > 0)
                renderer.Write("<span class=\"visually-hidden\">").WriteEscape(cited.Strings[numbered == 1 ? "references.source" : "references.sources"]).Write(" </span>");
            renderer.WriteEscape(string.Join(", ", all.Select(one => one.Source.IsOwn ? one.Strings["references.own-mark"] : Strings.Number(one.Number))));
            renderer.Write("</a>");
        }
    }
}

/// <summary>A citation whose source is known.</summary>
/// <param name="Number">On the page, from 1.</param>
/// <param name="Page">That the citation stands on.</param>
internal sealed record Citation(int Number, Reference Source, SitePath Page, Strings Strings);
