using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticSite.Markdown.Parsing;

/// <summary>What stands between two lines of colons, or in a quotation that starts with <c>[!NOTE]</c>.</summary>
internal sealed class TextContainer(BlockParser? parser) : CustomContainer(parser!)
{
    /// <summary>Its first block, if words stand behind its name.</summary>
    public ContainerTitle? Title => this is [ContainerTitle title, ..] ? title : null;

    /// <summary>Whether it is written as an element of HTML.</summary>
    public bool IsElement { get; init; }

    /// <summary>Whether anything stands in it.</summary>
    public bool HasText => Count > (Title is null ? 0 : 1);

    /// <summary>The name with all that belongs to it: <c>note</c>, <c>{note}</c>, <c>[!NOTE]</c>.</summary>
    public string WrittenName { get; set; } = "";

    /// <summary>The column of that, from 0.</summary>
    public int NameColumn { get; set; }

    /// <summary>Whether it is a quotation.</summary>
    public bool IsAlert { get; init; }
}

/// <summary>The words behind the name of a container.</summary>
internal class ContainerTitle : LeafBlock
{
    protected ContainerTitle()
        : base(null) => (ProcessInlines, IsOpen) = (true, false);

    public ContainerTitle(StringSlice words, int line, int column, int position)
        : base(null)
    {
        (ProcessInlines, IsOpen, Line, Column, Span) = (true, false, line, column, new SourceSpan(words.Start, words.End));
        AppendLine(ref words, column, line, position, trackTrivia: false);
    }
}
