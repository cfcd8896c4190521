using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using StaticSite.Markdown.Texts;

namespace StaticSite.Glossary.Mentions;

/// <summary>What the glossary adds to Markdown: <c>[[…]]</c>, and the markup of a mention.</summary>
internal sealed class MentionSyntax : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new TermReferenceParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is not HtmlRenderer html)
            return;

        html.ObjectRenderers.Insert(0, new WriteMention());
        html.ObjectRenderers.Insert(0, new WriteWords());
    }

    private sealed class WriteMention : HtmlObjectRenderer<MentionInline>
    {
        protected override void Write(HtmlRenderer renderer, MentionInline mention)
        {
            var writer = (MarkupWriter)renderer.Writer;
            var tag = writer.Written;
            renderer.Write("<a class=\"term\" data-term=\"").Write(mention.Term.Id).Write("\" href=\"");
            writer.WriteHole(mention.Term.Path, "");
            renderer.Write("\">");
            writer.MakeTentative(tag, mention.Condition);
            renderer.WriteChildren(mention);
            tag = writer.Written;
            renderer.Write("</a>");
            writer.MakeTentative(tag, mention.Condition);
        }
    }

    // Only those that did not become a mention are left: opt-outs, and a page's references to itself.
    private sealed class WriteWords : HtmlObjectRenderer<TermReferenceInline>
    {
        protected override void Write(HtmlRenderer renderer, TermReferenceInline reference) =>
            renderer.WriteEscape(reference.Words);
    }
}
