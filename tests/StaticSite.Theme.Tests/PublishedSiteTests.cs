using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StaticSite.Tests;

namespace StaticSite.Theme.Tests;

/// <summary>Reads the real site as it is published, the way a browser does.</summary>
[Collection(nameof(PublishedSite))]
public sealed class PublishedSiteTests
{
    [Fact]
    public void Every_internal_link_and_fragment_resolves()
    {
        var broken = new List<string>();
        foreach (var (path, page) in PublishedSite.Real.Pages)
            foreach (var (address, target, fragment) in LinksOf(path, page))
                if (!PublishedSite.Real.Files.ContainsKey(target))
                    broken.Add($"{path}: {address} leads to no file");
                else if (fragment.Length > 0 && PublishedSite.Real.Pages[target].GetElementById(fragment) is null)
                    broken.Add($"{path}: {address} leads to no element");

        Assert.Equal([], broken);
    }

    [Fact]
    public void Every_page_has_one_title_one_top_heading_and_no_id_twice() =>
        Assert.All(PublishedSite.Real.Pages, page =>
        {
            Assert.NotEmpty(page.Value.Title!);
            Assert.Single(page.Value.QuerySelectorAll("h1"));
            var ids = page.Value.QuerySelectorAll("[id]").Select(element => element.Id).ToArray();
            Assert.Equal(ids.Distinct(), ids);
        });

    [Fact]
    public void Every_page_leads_to_a_place_for_corrections() => Assert.All(PublishedSite.Real.Pages, page =>
    {
        var link = Assert.Single(page.Value.QuerySelectorAll("footer a"), link => link.TextContent == "Report an error");
        Assert.EndsWith(Uri.EscapeDataString(page.Key), link.GetAttribute("href"), StringComparison.Ordinal);
    });

    [Fact]
    public void Every_entry_article_and_table_shows_the_day_of_its_last_review()
    {
        var pages = RealSite.Files
            .Where(file => file.IsIn("glossary", ".md") || file.IsBelow("articles", ".md") || file.IsIn("comparisons", ".yml"))
            .Select(file => Path.ChangeExtension(file.Name, ".html")).ToArray();

        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Matches(
            @"^Reviewed .*\d{4}", Assert.Single(PublishedSite.Real.Pages[page].QuerySelectorAll("p.reviewed, .facts li:has(time):last-child")).TextContent));
    }

    [Fact]
    public void The_answer_of_an_article_marks_the_two_words_that_it_tells_apart_and_no_others()
    {
        string[] Marked(string article) =>
            [.. PublishedSite.Real.Pages[$"articles/{article}.html"].QuerySelectorAll(".lead b").Select(word => $"{word.ClassName} {word.TextContent}")];

        Assert.Equal(["word-a BPO", "word-b call center"], Marked("bpo-vs-call-center"));
        Assert.Equal([], Marked("contact-center-metrics"));
    }

    [Fact]
    public void The_page_of_BPO_shows_both_directions_of_its_relations_and_many_uses()
    {
        var page = PublishedSite.Real.Pages["glossary/bpo.html"];
        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToHashSet();

        Assert.Contains("Paying an outside company to run a business process", page.QuerySelector("main")!.TextContent);
        Assert.Contains("outsourcing.html", links); // broader
        Assert.Contains("kpo.html", links); // narrower, derived
        Assert.Contains("contact-center.html", links); // related
        Assert.Contains("bpm-industry.html", links); // related, written on the other side
        Assert.Contains("../comparisons/bpo-vs-call-center.html", links);
        Assert.True(links.Count(link => link!.StartsWith("../articles/", StringComparison.Ordinal)) >= 10);
    }

    [Theory]
    [InlineData("bpo-vs-call-center",
        "bpo call-center contact-center call-center-outsourcing in-house vendor front-office back-office voice-process "
        + "non-voice-process cross-training soft-skills login-hours per-minute-pricing")]
    [InlineData("call-center-vs-contact-center",
        "call-center contact-center communication-channel multichannel omnichannel chat-support email-support "
        + "social-media-support agent ivr acd crm self-service virtual-call-center ccaas")]
    [InlineData("what-is-bpo",
        "outsourcing bpo business-process client vendor core-function non-core-function front-office-outsourcing "
        + "back-office-outsourcing ito staff-augmentation managed-services ites bpm-industry bpaas sla")]
    [InlineData("bpo-vs-kpo",
        "kpo bpo lpo market-research-services analytics-services domain-expertise core-function soft-skills computer-literacy")]
    [InlineData("front-office-back-office",
        "front-office back-office middle-office front-end-process back-end-process voice-process non-voice-process data-entry "
        + "data-processing payroll bookkeeping claims-processing verification-services help-desk billing-support collections")]
    public void An_article_links_the_terms_that_it_is_about(string article, string terms)
    {
        var linked = PublishedSite.Real.Pages[$"articles/{article}.html"].QuerySelectorAll("a.term")
            .Select(link => link.GetAttribute("data-term")).ToHashSet();

        Assert.Equal([], terms.Split(' ').Where(term => !linked.Contains(term)));
    }

    private static IEnumerable<(string Address, string Target, string Fragment)> LinksOf(string path, IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll("[href], [src]"))
        {
            var address = element.GetAttribute("href") ?? element.GetAttribute("src")!;
            if (Uri.TryCreate(address, UriKind.Absolute, out var absolute) && !absolute.IsFile)
                continue;

            var resolved = new Uri(new Uri($"https://site.invalid/{path}"), address);
            yield return (address, Uri.UnescapeDataString(resolved.AbsolutePath[1..]), Uri.UnescapeDataString(resolved.Fragment.TrimStart('#')));
        }
    }
}
