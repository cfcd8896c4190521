using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using StaticSite.Engine;

namespace StaticSite.Theme.Tests;

/// <summary>The generator knows nothing of what a site is about.</summary>
public sealed partial class AnySubjectTests
{
    [Fact]
    public void A_site_on_bicycles_has_no_word_of_outsourcing_in_any_of_its_files()
    {
        var site = SiteBuilder.Create().Build(
            [
                File("site.yml", """
                    title: Bicycle words
                    base-url: https://example.org/
                    repository: https://example.org/repository
                    categories: [Steering, Drivetrain]
                    """),
                File("sources.yml", """
                    sources:
                      - key: workshop
                        title: What our workshop does
                        kind: practice
                      - key: norm
                        title: A norm for frames
                    """),
                File("glossary/headset.md", """
                    ---
                    term: headset
                    category: Steering
                    confused-with: [crankset]
                    sources: [workshop]
                    definition: set of bearings in which the fork turns
                    ---
                    """),
                File("glossary/crankset.md", """
                    ---
                    term: crankset
                    category: Drivetrain
                    sources: [norm]
                    definition: part of the drivetrain that the pedals turn
                    ---
                    """),
                File("comparisons/headset-vs-crankset.yml", """
                    title: Headset and crankset
                    question: What turns in it?
                    subjects: [headset, crankset]
                    criteria:
                      - id: turns
                        label: What turns in it
                        cells:
                          headset: {text: The fork, sources: [workshop], value: yes}
                          crankset: {text: The pedals, sources: [norm], value: no}
                    """),
                File("quiz/turns.yml", """
                    title: What turns where
                    questions:
                      - id: fork
                        question: In what does the fork turn?
                        options:
                          - text: A headset
                            right: true
                          - text: A crankset
                            misconception: Both turn.
                        explanation: The fork turns in a headset.
                    """),
                File("articles/service.md", """
                    ---
                    title: How to service a headset
                    description: Take it apart.
                    reviewed: 2026-11-20
                    ---
                    A headset is no crankset [@norm].
                    """),
            ],
            new RazorTheme());
        Assert.Equal([], site.Diagnostics.Where(finding => finding.Severity > Severity.Notice));

        var told = new ConcurrentBag<string>();
        site.Render(file =>
        {
            foreach (Match word in Word().Matches(Encoding.UTF8.GetString(file.Content().Span)))
                told.Add($"{file.Path.FileName}: {word.Value}");
        });

        Assert.Equal([], told.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "Articles")]
    [InlineData("glossary/headset.md", "Articles, Glossary")]
    public void The_menu_leads_to_the_glossary_where_there_is_one(string term, string menu)
    {
        SourceFile[] files = [File("site.yml", "title: Bicycle words\n"), File("articles/service.md", "---\ntitle: How to service\n---\nTake it apart.\n")];
        var site = SiteBuilder.Create().Build(
            [.. files, .. term.Length > 0 ? [File(term, "---\nterm: headset\ndefinition: set of bearings\n---\n")] : Array.Empty<SourceFile>()], new RazorTheme());
        var page = "";
        site.Render(file => page = file.Path.FileName == "articles/service.html" ? Encoding.UTF8.GetString(file.Content().Span) : page);

        Assert.Equal(menu, string.Join(", ", new HtmlParser().ParseDocument(page).QuerySelectorAll("#page_menu a").Select(link => link.TextContent)));
    }

    private static SourceFile File(string name, string text) => new("input", name, Encoding.UTF8.GetBytes(text));

    [GeneratedRegex(@"outsourc\w*|\b[BKL]PO\b|call.cent\w+|contact.cent\w+|(?:front|back).office|offshor\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
