using Markdig.Syntax;

namespace StaticSite.Markdown.Texts;

/// <summary>What the theme draws in the place of a block of code.</summary>
public static class ShownCode
{
    private static readonly object Key = new();

    /// <summary>Has the theme draw a part in the place of a block, on pages that have room for parts. The last one that is named
    /// for a block is drawn.</summary>
    public static void ShowAs(this CodeBlock block, IEmbed part) => block.SetData(Key, new BodyPart.Shown(part));

    /// <summary>Null for a block that is written as it stands.</summary>
    internal static BodyPart? PartOf(CodeBlock block) => block.GetData(Key) as BodyPart;
}
