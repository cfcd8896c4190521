using System.Text;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace StaticSite.Markdown.Parsing;

/// <summary>The words of some inlines, without their markup.</summary>
public static class PlainText
{
    /// <summary>The words, with a space for each line break and none at the ends.</summary>
    public static string Of(ContainerInline inlines)
    {
        var text = new StringBuilder();
        AppendTo(text, inlines);
        return text.ToString().Trim();
    }

    /// <summary>The same without a string, for whoever reads every text of the site. Spaces at the ends stay.</summary>
    public static void AppendTo(StringBuilder text, ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case IHaveWords { Words: "" }:
                    TrimEnd(text);
                    break;
                case IHaveWords spoken:
                    text.Append(spoken.Words);
                    break;
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline autolink:
                    text.Append(autolink.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case TaskList:
                    break;
                case ContainerInline container:
                    AppendTo(text, container);
                    break;
            }
        }
    }

    // The space before what is silent would stand before a full stop.
    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
    }
}

/// <summary>An inline of a feature's own that reads as some words; empty if it is silent.</summary>
public interface IHaveWords
{
    /// <summary>As text. Empty for what is silent; then no space stays in front of it either.</summary>
    string Words { get; }
}
