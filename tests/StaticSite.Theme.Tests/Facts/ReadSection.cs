using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace StaticSite.Theme.Tests.Facts;

/// <summary>Reads what a person reads: no marks of sources, no scripts, and a space between cells and paragraphs.</summary>
internal static partial class ReadSection
{
    /// <returns>The text from the heading with this id to the next of its level, or of the element with this id; of the
    /// main part of the page if the id is empty; null if there is no such element.</returns>
    public static string? Of(IHtmlDocument page, string id)
    {
        var main = page.QuerySelector("main")!;
        if (id.Length == 0)
            return Tidy(TextOf(main));
        if (page.GetElementById(id) is not { } start)
            return null;

        return LevelOf(start) is not { } level
            ? Tidy(TextOf(start))
            : Tidy(string.Concat(main.Descendants()
                .SkipWhile(node => node != start)
                .TakeWhile(node => node == start || LevelOf(node) is not { } other || other > level)
                .Where(node => node is IText || IsBlock(node))
                .Select(node => node is IText text ? Shown(text) : " ")));
    }

    private static string TextOf(INode root)
    {
        var text = new StringBuilder();
        foreach (var node in root.Descendants())
            text.Append(node is IText piece ? Shown(piece) : IsBlock(node) ? " " : "");
        return text.ToString();
    }

    private static string Shown(IText text) =>
        text.Ancestors<IElement>().Any(element => element.ClassList.Contains("cite") || element.LocalName is "script" or "template")
            ? ""
            : text.Data;

    private static bool IsBlock(INode node) => node is IElement
    {
        LocalName: not ("a" or "abbr" or "b" or "code" or "dfn" or "em" or "i" or "small" or "span" or "strong" or "time")
    };

    private static int? LevelOf(INode node) => node is IHtmlHeadingElement heading ? heading.LocalName[1] - '0' : null;

    // A mark of a source stands after a space, which stays behind when the mark is taken away. Quotation marks are as they were typed.
    private static string Tidy(string text) =>
        SingleMarks().Replace(DoubleMarks().Replace(SpaceBeforeSign().Replace(Spaces().Replace(text, " "), "$1"), "\""), "'");

    [GeneratedRegex("[“”]")]
    private static partial Regex DoubleMarks();

    [GeneratedRegex("[‘’]")]
    private static partial Regex SingleMarks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@" ([.,;:)?!])")]
    private static partial Regex SpaceBeforeSign();
}
