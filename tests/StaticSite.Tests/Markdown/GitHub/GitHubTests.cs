using System.Buffers;
using System.Text;
using System.Text.Json;
using StaticSite.Articles;
using StaticSite.CodeBlocks;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Tests.Markdown.GitHub;

/// <summary>Texts show here what they show on GitHub, but for a list of differences, each with its reason.</summary>
/// <remarks>What GitHub makes of our own texts, and the examples of the specifications, <c>.ci/markdown</c> gathers.</remarks>
public sealed class GitHubTests
{
    private const string Place = "STATICSITE_MARKDOWN_EXAMPLES";

    private static readonly string[] Lines =
        File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "tests/StaticSite.Tests/Markdown/GitHub/Differences.txt"));

    [Fact]
    public void Texts_show_what_they_show_on_github_but_for_listed_differences()
    {
        var examples = Examples();
        Assert.True(examples.Length > 600, $"There are only {examples.Length} examples.");

        var found = Compare(examples);
        var listed = Lines.Where(line => line is not ("" or ['#', ..])).ToHashSet(StringComparer.Ordinal);
        string[] faults =
        [
            .. found.Where(difference => !listed.Contains(difference.Line)).Select(difference => difference.ToString()),
            .. listed.Except(found.Select(difference => difference.Line)).Select(line => $"No such difference any more: {line}"),
        ];
        Assert.True(faults.Length == 0, $"{faults.Length} texts:\n\n{string.Join("\n\n", faults)}");
    }

    [Fact]
    public void Each_difference_is_listed_once_below_its_reason()
    {
        Assert.StartsWith("# ", Lines[0], StringComparison.Ordinal);
        var names = Lines.Where(line => line is not ("" or ['#', ..])).Select(line => line.Split(':')[0]).ToArray();
        Assert.Equal(names.Distinct(), names);
        foreach (var (above, line) in Lines.Zip(Lines.Skip(1)))
            Assert.True(above.Length > 0 || line.StartsWith("# ", StringComparison.Ordinal), $"What stands below an empty line has no reason: {line}");
    }

    [Theory]
    [InlineData("<p>a</p>", "<p>b</p>")]
    [InlineData("<p>a <em>b</em></p>", "<p>a b</p>")]
    [InlineData("<p>a</p>\n<p>b</p>", "<p>a\nb</p>")]
    [InlineData("<ul><li>a</li></ul>", "<ul><li><p>a</p></li></ul>")]
    [InlineData("<ol><li>a</li></ol>", "<ol start=\"2\"><li>a</li></ol>")]
    [InlineData("<a href=\"x\">a</a>", "<a href=\"y\">a</a>")]
    [InlineData("<pre><code>a  b\n</code></pre>", "<pre><code>a b\n</code></pre>")]
    [InlineData("<table><tr><th>a</th></tr></table>", "<table><tr><td>a</td></tr></table>")]
    [InlineData("<td align=\"right\">a</td>", "<td>a</td>")]
    [InlineData("<input type=\"checkbox\" checked=\"\">", "<input type=\"checkbox\">")]
    public void What_differs_for_a_reader_has_another_outline(string one, string other) =>
        Assert.NotEqual(Outline.Of(Whole(one), Page(0)), Outline.Of(Whole(other), Page(0)));

    private static string Whole(string html) => html.StartsWith("<td", StringComparison.Ordinal) ? $"<table><tr>{html}</tr></table>" : html;

    private static Example[] Examples()
    {
        if (Environment.GetEnvironmentVariable(Place) is not { Length: > 0 } file)
        {
            Assert.Skip($"{Place} names no file with the examples of the specifications, which .ci/markdown gathers.");
            return [];
        }

        return JsonSerializer.Deserialize<Example[]>(File.ReadAllBytes(file), JsonSerializerOptions.Web)!;
    }

    private static Difference[] Compare(Example[] examples)
    {
        var files = examples.Select((example, i) => TestSite.File($"articles/e{i}.md", $"---\ntitle: Text {i}\n---\n{example.Markdown}"));
        var build = SiteBuild.Run(
            [TestSite.File("site.yml", "title: Test site\n"), .. files], SiteBuilder.Create().Pipelines(new BareTheme()), new ParallelScheduler());
        var found = build.Diagnostics.ToLookup(finding => finding.Location.Path);
        var bodies = build.Site.Documents<ComposedArticle>().ToDictionary(article => article.Path, article => article.Body);
        return
        [
            .. examples.Select((example, i) => (example, i, Ours: HtmlOf(bodies[SitePath.Parse($"/articles/e{i}.html")], i)))
                .Select(shown => new Difference(
                shown.example,
                Outline.OfOthers(shown.example.Html, shown.Ours, Page(shown.i)),
                Outline.Of(shown.Ours, Page(shown.i)),
                found[$"input/articles/e{shown.i}.md"].Any(finding => !finding.Rule.Code.StartsWith("ART", StringComparison.Ordinal))))
                .Where(difference => difference.Theirs != difference.Ours),
        ];
    }

    private static Uri Page(int i) => new($"https://site.example/articles/e{i}.html");

    private static string HtmlOf(Body body, int i)
    {
        var output = new ArrayBufferWriter<byte>();
        foreach (var part in body.Parts)
            if (part is BodyPart.Prose prose)
                prose.Markup.WriteTo(output, SitePath.Parse($"/articles/e{i}.html"), TentativeLinks.AllStand);
            else if (part is BodyPart.Contained { Content: var content })
                Encoding.UTF8.GetBytes($"<details><summary>{content.PlainTitle}</summary>{HtmlOf(content.Text, i)}</details>", output);
            else if (part is BodyPart.Shown { Part: CodeListing code })
                Encoding.UTF8.GetBytes($"<pre><code>{HtmlOf(code.Text, i)}</code></pre>", output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private sealed record Example(string Name, string Markdown, string Html);

    /// <param name="IsReported">Whether an author is told of anything in the text.</param>
    private sealed record Difference(Example Example, string Theirs, string Ours, bool IsReported)
    {
        /// <summary>As the list has it.</summary>
        public string Line => $"{Example.Name}: {(IsReported ? "reported" : "silent")}";

        public override string ToString() => $"{Line}\n{Example.Markdown}\n-- theirs\n{Theirs}\n-- ours\n{Ours}";
    }
}
