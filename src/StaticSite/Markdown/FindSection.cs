using Markdig.Syntax;

namespace StaticSite.Markdown;

/// <summary>Finds the heading that a block stands under.</summary>
public static class FindSection
{
    /// <summary>The anchor and words of the nearest heading above a block.</summary>
    public static (string Section, string Title) SectionOf(this TextScope text, Block block)
    {
        var top = block;
        while (top.Parent is { Parent: not null } parent)
            top = parent;

        if (top.Parent is not { } document)
            return (text.Section, text.SectionTitle);

        for (var i = document.IndexOf(top); i >= 0; i--)
            if (document[i] is HeadingBlock heading)
                return (NameHeadings.Of(heading).Id, NameHeadings.Of(heading).Text);
        return (text.Section, text.SectionTitle);
    }
}
