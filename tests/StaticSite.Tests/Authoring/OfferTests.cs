using System.Text.RegularExpressions;
using StaticSite.Engine;

namespace StaticSite.Tests.Authoring;

/// <summary>What a message offers is right: typed as it stands there, it takes the finding away and brings no other.</summary>
public sealed partial class OfferTests
{
    private const string Site = """
        === site.yml
        title: Test
        base-url: https://example.org/
        categories: [Business models, Metrics]
        unlinked: quotations
        === sources.yml
        sources:
          - { key: iso-37500, title: Guidance, kind: standard, verified: second-hand }
          - { key: iso-18295, title: Requirements, kind: standard }
        === disputes.yml
        disputes:
          - id: C-01
            question: Is it?
            positions:
              - text: Yes.
                sources: [iso-18295]
            ruling: It is.
            reason: So it is.
        === redirects.yml
        glossary/old.html: glossary/bpo.html#notes-on-it
        === which-word.yml
        title: Which word fits?
        steps:
          - id: who
            question: Who does it?
            answers:
              - { text: Others, step: what-work }
              - { text: Experts, term: kpo }
          - id: what-work
            question: What work?
            answers:
              - { text: Any, term: bpo }
              - { text: Hard, term: kpo }
        === quiz/words.yml
        title: Words
        questions:
          - id: words-1
            level: medium
            question: What is it?
            options:
              - { text: This, right: true }
              - { text: That, misconception: It is not. }
            explanation: So it is.
            terms: [kpo]
            links: ["articles/what-it-is.md#first-steps"]
        === pictures/axes.svg
        <svg xmlns="http://www.w3.org/2000/svg"/>
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        category: Business models
        sources: [iso-37500]
        disputes: [C-01]
        definition: handing over of work
        ---
        ## Notes on it

        Notes.
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        abbreviation: KPO
        related: [bpo]
        definition: kind of work
        ---
        === comparisons/bpo-vs-kpo.yml
        title: BPO and KPO
        subjects: [bpo, kpo]
        criteria:
          - id: price
            label: Price
            cells:
              bpo: { text: Low, value: partly }
              kpo: { text: High, value: not-applicable }
        === articles/what-it-is.md
        ---
        title: What it is
        description: About it
        ---
        ## First steps

        Text.
        === articles/use.md
        ---
        title: How to use it
        description: About it
        autolink: section
        sources: [iso-18295]
        ---
        ## One section

        Some [@iso-37500] and [[knowledge process outsourcing]], [more](#one-section),
        [a link](../glossary/bpo.md#notes-on-it), [a page](what-it-is.html), [a table](../comparisons/bpo-vs-kpo.yml#bpo-vs-kpo-price),
        [all terms](../glossary/) and ![axes](../pictures/axes.svg).

        ::: comparison bpo-vs-kpo
        :::

        ::: dispute C-01
        :::

        """;

    /// <summary>Each place of the site in which something is named: what stands before it, and the name.</summary>
    public static TheoryData<string, string> Names { get; } = new()
    {
        { "[a link](", "../glossary/bpo.md#notes-on-it" },
        { "[a link](../glossary/bpo.md#", "notes-on-it" },
        { "[a page](", "what-it-is.html" },
        { "[a table](", "../comparisons/bpo-vs-kpo.yml#bpo-vs-kpo-price" },
        { "[a table](../comparisons/bpo-vs-kpo.yml#", "bpo-vs-kpo-price" },
        { "[all terms](", "../glossary/" },
        { "![axes](", "../pictures/axes.svg" },
        { "[more](#", "one-section" },
        { "links: [\"", "articles/what-it-is.md#first-steps" },
        { "links: [\"articles/what-it-is.md#", "first-steps" },
        { "glossary/old.html: ", "glossary/bpo.html" },
        { "glossary/old.html: glossary/bpo.html#", "notes-on-it" },
        { "[@", "iso-37500" },
        { "[[", "knowledge process outsourcing" },
        { "autolink: section\nsources: [", "iso-18295" },
        { "outsourcing\nabbreviation: KPO\n", "related" },
        { "related: [", "bpo" },
        { "terms: [", "kpo" },
        { "step: ", "what-work" },
        { "category: ", "Business models" },
        { "kind: ", "standard" },
        { "verified: ", "second-hand" },
        { "level: ", "medium" },
        { "value: ", "partly" },
        { "value: ", "not-applicable" },
        { "unlinked: ", "quotations" },
        { "::: ", "comparison" },
        { "::: ", "dispute" },
        { "::: comparison ", "bpo-vs-kpo" },
        { "::: dispute ", "C-01" },
        { "disputes: [", "C-01" },
        { "title: How to use it\n", "description" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_offered_for_a_slip_is_good(string before, string name)
    {
        Assert.Equal("", TestSite.Build(Site).Messages);
        Assert.Contains(before + name, Site, StringComparison.Ordinal);
        foreach (var slip in Slips(name).Distinct().Where(slip => slip != name))
        {
            var found = TestSite.Build(Put(slip)).Messages.Split('\n');
            foreach (var finding in found.Where(finding => Offer().Match(finding) is { Success: true } offer && Named(finding).Contains(slip)))
            {
                var left = TestSite.Build(Put(Offer().Match(finding).Groups[1].Value)).Messages;
                Assert.True(left.Length == 0 || left.Split('\n').Except(found).ToArray() is [] && !left.Contains(finding, StringComparison.Ordinal),
                    $"{finding}\nTyped as offered:\n{left}");
            }
        }

        string Put(string words) => Site.Replace(before + name, before + words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../glossary/bpo", "../glossary/bpo.html")]
    [InlineData("../glossary/BPO.md", "../glossary/bpo.md")]
    [InlineData("/glossary", "../glossary/")]
    [InlineData("../glossary", "../glossary/")]
    [InlineData("/glossary/bpo", "../glossary/bpo.html")]
    [InlineData("glossary/bpo.md", "../glossary/bpo.md")]
    [InlineData("../../glossary/bpo.md", null)]
    [InlineData("pictures/axes.svg", "../pictures/axes.svg")]
    [InlineData("What_It_Is.md", "what-it-is.md")]
    [InlineData("bpo-vs-kpo.yml", "../comparisons/bpo-vs-kpo.yml")]
    [InlineData("bpo.markdown", "../glossary/bpo.html")]
    [InlineData("../glosary/bpo.md#notes-on-it", "../glossary/bpo.md#notes-on-it")]
    [InlineData("nothing-like-it.md", null)]
    public void A_link_is_offered_as_its_author_would_write_it(string written, string? offered)
    {
        var found = TestSite.Build(Site + $"[here]({written})\n").Messages;

        Assert.Equal(offered, Offer().Match(found) is { Success: true } offer ? offer.Groups[1].Value : null);
        if (offered is not null)
            Assert.Equal("", TestSite.Build(Site + $"[here]({offered})\n").Messages);
    }

    [Theory]
    [InlineData("SECTION", "section", "section, Section-2")]
    [InlineData("front office", "front-office", "front-office, front-offices")]
    [InlineData("GO", null, "Go, go")]
    [InlineData("go", "Go", "Go, no")]
    public void Who_only_missed_a_capital_or_a_hyphen_surely_meant_that(string written, string? sure, string known) =>
        Assert.Equal(sure, Nearest.Sure(written, known.Split(", ")));

    /// <summary>The words in a finding that were written.</summary>
    private static IEnumerable<string> Named(string finding) => Quoted().Matches(finding[..finding.IndexOf(" Did you mean", StringComparison.Ordinal)])
        .Select(quoted => quoted.Groups[1].Value.Replace("::: ", "", StringComparison.Ordinal));

    /// <summary>A letter lost, doubled, changed or swapped with the next; capitals; other signs between words.</summary>
    private static IEnumerable<string> Slips(string name)
    {
        // Two slips in one address take two offers.
        if (name.Split('#') is [var page, var section])
            return Slips(page).Select(slip => $"{slip}#{section}");
        return Spellings(name);
    }

    private static IEnumerable<string> Spellings(string name)
    {
        for (var place = 1; place < name.Length - 1; place += 1 + (name.Length / 3))
        {
            yield return name.Remove(place, 1);
            yield return name.Insert(place, name[place].ToString());
            yield return name[..place] + (name[place] == 'e' ? 'i' : 'e') + name[(place + 1)..];
            yield return name[..place] + name[place + 1] + name[place] + name[(place + 2)..];
        }

        yield return name.ToUpperInvariant();
        yield return char.ToUpperInvariant(name[0]) + name[1..];
        yield return name.Replace('-', '_');
        yield return name.Replace("-", "", StringComparison.Ordinal);
        yield return name.Replace(' ', '-');
        yield return name + "s";
    }

    [GeneratedRegex(@" Did you mean '(.+?)'\?")]
    private static partial Regex Offer();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
