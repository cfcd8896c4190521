using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticSite;
using StaticSite.Engine;

namespace Cookbook.Tests;

/// <summary>A site in memory, given as one text: a line <c>=== recipes/soup.md</c> starts each file.</summary>
internal static class Kitchen
{
    public static IReadOnlyList<SourceFile> Files(string text) =>
    [
        .. ("\n" + text.ReplaceLineEndings("\n")).Split("\n=== ").Skip(1)
            .Select(part => part.Split('\n', 2))
            .Select(part => new SourceFile("input", part[0], Encoding.UTF8.GetBytes(part[1] + "\n"))),
    ];

    public static BuiltSite Build(string text)
    {
        var (builder, theme) = CookbookSite.Create();
        return builder.Build(Files(text), theme);
    }

    /// <summary>Errors and warnings, and notices of our own, a line each.</summary>
    public static string Findings(BuiltSite site) => string.Join('\n', site.Diagnostics
        .Where(finding => finding.Severity > Severity.Notice || finding.Rule.Code.StartsWith("REC", StringComparison.Ordinal)));

    /// <summary>All files, by path, of a site without errors.</summary>
    public static SortedDictionary<string, string> Publish(BuiltSite site)
    {
        var files = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        site.Render(file => Assert.True(files.TryAdd(file.Path.FileName, Encoding.UTF8.GetString(file.Content().Span)), file.Path.FileName));
        return new SortedDictionary<string, string>(files, StringComparer.Ordinal);
    }

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>What a reader sees of some part of a page, with one space between words.</summary>
    public static string Words(this IHtmlDocument page, string selector)
    {
        var texts = page.QuerySelector(selector)!.Descendants<IText>().Where(text => text.ParentElement is not IHtmlScriptElement);
        var words = string.Join(' ', texts.SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return words.Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal);
    }
}
