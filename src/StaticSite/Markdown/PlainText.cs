using System.Text;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace StaticSite.Markdown;

/// <summary>The words of some inlines, without their markup.</summary>
public static class PlainText
{
    public static string Of(ContainerInline inlines)
    {
        var text = new StringBuilder();
        Append(inlines, text);
        return text.ToString().Trim();
    }

    private static void Append(ContainerInline inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
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
                    Append(container, text);
                    break;
            }
        }
    }
}

/// <summary>An inline of a feature's own that reads as some words; empty if it is silent.</summary>
public interface IHaveWords
{
    string Words { get; }
}
