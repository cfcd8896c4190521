using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Reports numbers of signs, such as <c>&amp;#7;</c>, by which signs come in that no page may hold.</summary>
internal static class RefuseEntities
{
    public static void Refuse(MarkdownDocument document, string text, TextScope scope)
    {
        if (!text.Contains("&#", StringComparison.Ordinal))
            return;

        foreach (var leaf in document.Leaves())
        {
            if (leaf is FencedCodeBlock { Info: { } info } && Find(info) is { } ofCode)
                Report(ofCode, leaf);
            if (leaf is LinkReferenceDefinition definition && Find(definition.Url + definition.Title) is { } ofDefinition)
                Report(ofDefinition, leaf);
            foreach (var inline in leaf.Inlines())
                if (Find(inline) is { } sign)
                    Report(sign, inline);
        }

        void Report(int sign, MarkdownObject at) => scope.Page.Diagnostics.Add(
            MarkdownDiagnostics.RefusedEntity.At(scope.Locate(at.Line, at.Column), Signs.Name(sign)) with { Fix = Remove(at) });

        Fix? Remove(MarkdownObject at) => at is HtmlEntityInline entity
            ? Fix.Replace(scope.Locate(at.Line, at.Column), entity.Original.ToString(), "")
            : null;
    }

    private static int? Find(Inline inline) => inline switch
    {
        HtmlEntityInline entity => Find(entity.Transcoded.AsSpan()),
        LinkInline link => Find(link.Url + link.Title),
        _ => null,
    };

    private static int? Find(ReadOnlySpan<char> words)
    {
        foreach (var sign in words.EnumerateRunes())
            if (Signs.IsRefused(sign.Value))
                return sign.Value;
        return null;
    }
}
