using Markdig.Syntax;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Tells which heading a block stands under. Noted once for each top block, so that asking costs nothing.</summary>
internal static class FindSection
{
    private static readonly object SectionKey = new();

    /// <summary>Notes the headings, which must have their anchors.</summary>
    internal static void Find(MarkdownDocument document)
    {
        Heading? above = null;
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
                above = NameHeadings.Of(heading);
            if (above is not null)
                block.SetData(SectionKey, above);
        }
    }

    /// <summary>The anchor and words of the nearest heading above a block.</summary>
    public static (string Section, string Title) SectionOf(this TextScope text, Block block)
    {
        var top = block;
        while (top.Parent is { Parent: not null } parent)
            top = parent;
        return top.GetData(SectionKey) is Heading heading
            ? (heading.Id, heading.Text)
            : (text.Section, text.SectionTitle);
    }
}
