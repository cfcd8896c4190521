using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Gives the site's own pictures their room on the page, so that nothing moves when they arrive. Addresses are
/// resolved before.</summary>
internal static class ShowPictures
{
    private static readonly object ShownKey = new();

    public static void Show(MarkdownDocument document, TextScope text)
    {
        foreach (var leaf in document.Leaves())
            foreach (var inline in leaf.Inlines())
                if (inline is LinkInline { IsImage: true } image && SizeOf(image, text) is { } size)
                    image.SetData(ShownKey, new Shown(size, IsInOpening: text.SectionOf(leaf).Section.Length == 0));
    }

    /// <summary>Writes the attributes. What stands below the first heading is loaded when the reader comes near.</summary>
    public static void WriteAttributes(HtmlRenderer renderer, LinkInline image)
    {
        var shown = image.GetData(ShownKey) as Shown;
        if (shown is { Size: var size })
            renderer.Write(FormattableString.Invariant($" width=\"{size.Width}\" height=\"{size.Height}\""));
        if (shown is not { IsInOpening: true })
            renderer.Write(" loading=\"lazy\"");
    }

    private static PictureSize? SizeOf(LinkInline image, TextScope text) =>
        ResolveAddresses.TargetOf(image) is { } target
            ? text.Page.Index.Find(IPictures.Fact)?.SizeOf(target.Path)
            : null;

    private sealed record Shown(PictureSize Size, bool IsInOpening);
}
