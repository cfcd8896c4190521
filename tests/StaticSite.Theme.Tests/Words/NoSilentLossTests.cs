using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Tests;

namespace StaticSite.Theme.Tests.Words;

/// <summary>Every word of a source file is on a page, in its metadata, in an export or in a finding at its line. A failure
/// prints the site and a seed; give it to <c>WithReplay</c> to see the same again.</summary>
public sealed partial class NoSilentLossTests
{
    private static readonly string[] ShownAttributes = ["alt", "title", "content", "aria-label"];

    [Fact]
    public void Every_word_that_an_author_writes_is_shown_or_reported() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60).WithQuietOnSuccess(true).WithReplay(2026, 1129),
        Prop.ForAll(MarkedSite.Any, site => Lost(site) is [] ? Prop.ToProperty(true) : Prop.Label(false, string.Join("; ", Lost(site)))));

    [Fact]
    public void Most_random_sites_can_be_published() =>
        Assert.InRange(MarkedSite.Any.Generator.Sample(50).Count(site => !Build(site).HasErrors), 25, 50);

    [Fact]
    public void Every_word_of_the_real_site_is_shown()
    {
        var shown = PublishedSite.Real.Files
            .SelectMany(file => Word().Matches(WordsOf(file.Key, Encoding.UTF8.GetString(file.Value))).Select(word => word.Value))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var lost =
            from file in RealSite.Files
            where System.IO.Path.GetExtension(file.Path) is ".md" or ".yml"
            from line in Encoding.UTF8.GetString(file.Bytes.Span).Split('\n').Index()
            from word in Word().Matches(NoWords().Replace(line.Item, " ")).Select(match => match.Value)
            where !shown.Contains(word)
            select $"{file.Path}({line.Index + 1}): {word}";

        Assert.Equal([], lost);
    }

    private static BuiltSite Build(MarkedSite site) =>
        SiteBuilder.Create(new SiteOptions { BaseUrl = new Uri("https://words.example.org/") }).Build(site.Sources, new RazorTheme());

    /// <summary>A site with errors is not published, so nothing of it gets lost.</summary>
    private static string[] Lost(MarkedSite site)
    {
        var built = Build(site);
        if (built.HasErrors)
            return [];

        var shown = new ConcurrentBag<string>();
        built.Render(file => shown.Add(WordsOf(file.Path.FileName, Encoding.UTF8.GetString(file.Content().Span))));
        var words = string.Join('\n', shown);
        var reported = built.Diagnostics.Select(finding => (finding.Location.Path, finding.Location.Line)).ToHashSet();
        return
        [
            .. from mark in site.Marks()
               where !words.Contains(mark.Word, StringComparison.Ordinal) && !reported.Contains(($"input/{mark.File}", mark.Line))
               select $"{mark.File}({mark.Line}): {mark.Word}",
        ];
    }

    /// <summary>What a reader or a program can read in a file; the search index does not count.</summary>
    private static string WordsOf(string name, string text) => System.IO.Path.GetExtension(name) switch
    {
        ".html" => WordsOf(new HtmlParser().ParseDocument(text)),
        ".json" or ".jsonld" or ".csv" or ".xml" or ".txt" when !name.StartsWith("schemas/", StringComparison.Ordinal) => text,
        _ => "",
    };

    private static string WordsOf(INode node)
    {
        var words = new StringBuilder();
        foreach (var descendant in node.Descendants())
        {
            if (descendant is IText text)
                words.Append(text.Data).Append('\n');
            if (descendant is IHtmlTemplateElement template)
                words.Append(WordsOf(template.Content));
            if (descendant is IElement element)
                foreach (var name in ShownAttributes)
                    words.Append(element.GetAttribute(name)).Append('\n');
        }

        return words.ToString();
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{N}]+")]
    private static partial Regex Word();

    // Keys, and values that are names of other things or settings; addresses; marks with a name in them.
    [GeneratedRegex(@"^\s*(?:- )?(?:id|key|kind|verified|level|value|right|step|order|sources|broader|related|confused-with|disputes|terms|links|forms|search|autolink|mentions|abbreviations|address|subjects|language|repository|logo|icon|accent|accent-2|[A-Z]{3}\d{3}):.*|^\s*(?:- )?[a-z-]+:(?=\s|$)|\s#\s.*$|^:::.*$|\]\([^)]*\)|\[@[^\]]+\]|\[\[!?[^\]|]+\||https?://\S+")]
    private static partial Regex NoWords();
}
