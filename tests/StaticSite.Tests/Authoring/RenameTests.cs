using System.Collections.Immutable;
using System.Text;
using StaticSite.Authoring;
using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Tests.Authoring;

/// <summary>Whoever named the old one names the new one, and nothing else changes.</summary>
public sealed class RenameTests
{
    [Theory]
    [InlineData("glossary/kpo.md", "glossary/knowledge-process.md")]
    [InlineData("comparisons/bpo-vs-kpo.yml", "comparisons/two-words.yml")]
    public void A_rename_that_was_begun_by_hand_is_finished(string old, string @new)
    {
        var (files, id) = (TestSite.Files(Site).ToImmutableArray(), Path.GetFileNameWithoutExtension(@new));
        var begun = files.Select(file => file.Name == old ? new SourceFile(file.Folder, @new, file.Bytes) : file).ToImmutableArray();
        var whole = RenameEntry.Rename(files, SiteBuilder.Create().Features, Build, Path.ChangeExtension(old, null), id);

        var finished = RenameEntry.Rename(begun, SiteBuilder.Create().Features, Build, Path.ChangeExtension(old, null), id);

        Assert.Equal(Texts(whole.Files), Texts(finished.Files));
        Assert.Equal(Texts(whole.Files), Texts([
            .. begun.Where(file => finished.Changes.All(change => change.Before != file)), .. finished.Changes.Select(change => change.After),
        ]));
        Assert.DoesNotContain(finished.Changes, change => change.Moves);

        static IEnumerable<string> Texts(ImmutableArray<SourceFile> files) =>
            files.Select(file => $"{file.Name}: {Encoding.UTF8.GetString(file.Bytes.Span)}").Order(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("glossary/kpo", "knowledge")]
    [InlineData("comparisons/bpo-vs-kpo", "two-words")]
    [InlineData("articles/what-is-bpo", "articles/about/bpo")]
    [InlineData("categories/Business", "Companies")]
    public void Pictures_and_whatever_else_is_no_text_stay_as_they_are(string old, string @new)
    {
        byte[] odd = [0x89, (byte)'P', (byte)'N', (byte)'G', 0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0, (byte)'\r', (byte)'\n', 0xFE];
        var files = Files(Site.Replace("=== glossary/bpo.md\n---\n", "=== glossary/bpo.md\n---\ncategory: Business\n", StringComparison.Ordinal)
                .Replace("title: Test\n", "title: Test\ncategories: [Business]\n", StringComparison.Ordinal) + "\n=== articles/what-is-bpo.md\n---\ntitle: BPO\n---\nText.\n")
            .Add(new SourceFile("input", "pictures/q.bin", odd)).Add(new SourceFile("input", "articles/p.bin", odd));

        var renamed = RenameEntry.Rename(files, SiteBuilder.Create().Features, Build, old, @new);

        Assert.NotEmpty(renamed.Changes);
        Assert.DoesNotContain(renamed.Changes, change => change.After.Name.EndsWith(".bin", StringComparison.Ordinal));
        Assert.All(renamed.Files.Where(file => file.Name.EndsWith(".bin", StringComparison.Ordinal)), file => Assert.Equal(odd, file.Bytes.ToArray()));
    }

    [Theory]
    [InlineData("articles/a#b.md")]
    [InlineData("articles/what?.md")]
    public void A_file_that_no_page_can_be_made_of_stands_in_nobodys_way(string odd)
    {
        var files = Files(Site).Add(new SourceFile("input", odd, Encoding.UTF8.GetBytes("---\ntitle: A\nsources: [kpo]\n---\n[[kpo]]\n")));

        var renamed = RenameEntry.Rename(files, SiteBuilder.Create().Features, Build, "glossary/kpo", "knowledge");

        Assert.Contains(renamed.Changes, change => change.After.Name == "glossary/knowledge.md");
    }

    private const string Site = """
        === site.yml
        title: Test
        base-url: https://example.org/
        silences:
          - code: GLO014
            file: glossary/kpo.md
            reason: It is so
            until: 2030-01-01
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        confused-with:
          - kpo   # often
        definition: deal of another kind than [[kpo]]
        ---
        === glossary/kpo.md
        ---
        # The letters first.
        term: knowledge process outsourcing
        abbreviation: "KPO"
        aliases: [knowledge work]
        broader: [ bpo ]
        definition: knowledge process outsourcing of experts
        ---
        A text on [itself](kpo.md).
        === glossary/knack.md
        ---
        term: knack
        definition: ability
        ---
        === comparisons/bpo-vs-kpo.yml
        title: BPO and KPO
        subjects: ["bpo", 'kpo']
        criteria:
          - id: price
            label: Price
            cells:
              bpo: {text: Low}
              kpo:
                text: >-
                  High for such
                  work and [[kpo]], see [there](../glossary/kpo.html)
        === quiz/q.yml
        title: Q
        questions:
          - id: one
            question: "Is it [[!KPO]] or [[kpo|that]]?"
            options:
              - text: Yes
                right: true
              - text: No
                misconception: It is.
            explanation: Because.
            terms: [kpo]
            links: [glossary/kpo.md, comparisons/bpo-vs-kpo.html#bpo-vs-kpo-price]
        === which-word.yml
        title: W
        steps:
          - id: start
            question: Which?
            answers:
              - text: This
                term: kpo
              - text: That
                term: bpo
        === articles/a.md
        ---
        title: About kpo
        ---
        See [[ kpo ]], [[KPO|the work]], [[Knowledge process outsourcing]] and [that](../glossary/kpo.md "KPO"), `[[kpo]]`, kpo.

        | [[kpo\|in a cell]] | [table](../comparisons/bpo-vs-kpo.yml#bpo-vs-kpo-price) |
        | --- | --- |
        | x | [ref] |

        [ref]: ../glossary/kpo.html

        ```
        [[kpo]] [x](../glossary/kpo.md)
        ```

        ::: comparison bpo-vs-kpo
        :::

        """;

    [Fact]
    public void A_new_id_reaches_everything_that_names_the_old_one() => Assert.Equal(
        """
        -    file: glossary/kpo.md
        +    file: glossary/expert-work.md
        -  - kpo   # often
        -definition: deal of another kind than [[kpo]]
        +  - expert-work   # often
        +definition: deal of another kind than [[expert-work]]
        rename from input/glossary/kpo.md
        rename to input/glossary/expert-work.md
        -A text on [itself](kpo.md).
        +A text on [itself](expert-work.md).
        -subjects: ["bpo", 'kpo']
        +subjects: ["bpo", 'expert-work']
        -      kpo:
        +      expert-work:
        -          work and [[kpo]], see [there](../glossary/kpo.html)
        +          work and [[expert-work]], see [there](../glossary/expert-work.html)
        -    question: "Is it [[!KPO]] or [[kpo|that]]?"
        +    question: "Is it [[!KPO]] or [[expert-work|that]]?"
        -    terms: [kpo]
        -    links: [glossary/kpo.md, comparisons/bpo-vs-kpo.html#bpo-vs-kpo-price]
        +    terms: [expert-work]
        +    links: [glossary/expert-work.md, comparisons/bpo-vs-kpo.html#bpo-vs-kpo-price]
        -        term: kpo
        +        term: expert-work
        -See [[ kpo ]], [[KPO|the work]], [[Knowledge process outsourcing]] and [that](../glossary/kpo.md "KPO"), `[[kpo]]`, kpo.
        +See [[ expert-work ]], [[KPO|the work]], [[Knowledge process outsourcing]] and [that](../glossary/expert-work.md "KPO"), `[[kpo]]`, kpo.
        -| [[kpo\|in a cell]] | [table](../comparisons/bpo-vs-kpo.yml#bpo-vs-kpo-price) |
        +| [[expert-work\|in a cell]] | [table](../comparisons/bpo-vs-kpo.yml#bpo-vs-kpo-price) |
        -[ref]: ../glossary/kpo.html
        +[ref]: ../glossary/expert-work.html
        +# Old addresses and where their pages are now. An address is for ever, so keep every line.
        +glossary/kpo.html: glossary/expert-work.html
        """.ReplaceLineEndings("\n"),
        Changed(Site, "kpo", "expert-work"));

    [Theory]
    [InlineData("confused-with: {kpo: \"KPO is for experts.\"}", "confused-with: {expert-work: \"KPO is for experts.\"}")]
    [InlineData("  \"kpo\": KPO is for experts.", "  \"expert-work\": KPO is for experts.")]
    public void A_new_id_reaches_a_line_on_how_two_terms_differ(string before, string after) => Assert.Contains(
        $"+{after}\n",
        Changed(Site.Replace("confused-with:\n  - kpo   # often\n", before.StartsWith(' ') ? $"confused-with:\n{before}\n" : before + "\n", StringComparison.Ordinal),
            "kpo", "expert-work"),
        StringComparison.Ordinal);

    [Fact]
    public void A_new_name_leaves_the_address_and_makes_the_old_name_an_alias() => Assert.Equal(
        """
        -term: knowledge process outsourcing
        +term: expert outsourcing
        -aliases: [knowledge work]
        +aliases: [knowledge work, knowledge process outsourcing]
        -See [[ kpo ]], [[KPO|the work]], [[Knowledge process outsourcing]] and [that](../glossary/kpo.md "KPO"), `[[kpo]]`, kpo.
        +See [[ kpo ]], [[KPO|the work]], [[Expert outsourcing]] and [that](../glossary/kpo.md "KPO"), `[[kpo]]`, kpo.
        """.ReplaceLineEndings("\n"),
        Changed(Site, "Knowledge process outsourcing", "expert outsourcing"));

    [Fact]
    public void An_abbreviation_takes_the_address_that_was_made_of_it_along()
    {
        var diff = Changed(Site, "KPO", "KPX");
        Assert.Contains("rename to input/glossary/kpx.md\n-abbreviation: \"KPO\"\n-aliases: [knowledge work]\n+abbreviation: KPX\n+aliases: [knowledge work, KPO]\n", diff, StringComparison.Ordinal);
        Assert.Contains("+See [[ kpx ]], [[KPX|the work]], ", diff, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_was_an_alias_changes_places_with_the_old_one() => Assert.StartsWith(
        """
        -term: knowledge process outsourcing
        +term: knowledge work
        -aliases: [knowledge work]
        +aliases: [knowledge process outsourcing]

        """.ReplaceLineEndings("\n"),
        Changed(Site, "knowledge process outsourcing", "knowledge work"), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "aliases: [knack]\n")]
    [InlineData("aliases:\n", "aliases: [knack]\n")]
    [InlineData("aliases: []\n", "aliases: [knack]\n")]
    [InlineData("aliases: skill\n", "aliases: [skill, knack]\n")]
    [InlineData("aliases:\n- skill # really\n", "aliases:\n- skill # really\n- knack\n")]
    [InlineData("aliases:\n    - skill\n", "aliases:\n    - skill\n    - knack\n")]
    [InlineData("cautious: [knack]\n", "cautious: [knack]\n")]
    public void The_old_name_is_added_as_the_aliases_are_written(string aliases, string expected)
    {
        var files = Files(Site.Replace("term: knack\n", $"term: knack\n{aliases}", StringComparison.Ordinal));
        var renamed = RenameEntry.Rename(files, SiteBuilder.Create().Features, Build, "knack", "gift");

        Assert.Equal($"---\nterm: gift\n{expected}definition: ability\n---", Decode(renamed.Files.Single(file => file.Name == "glossary/gift.md")).TrimEnd());
    }

    [Fact]
    public void Line_ends_and_the_byte_order_mark_stay()
    {
        var files = Files(Site).Select(file => file with
        {
            Bytes = Encoding.UTF8.GetBytes("\uFEFF" + Decode(file).Replace("\n", "\r\n", StringComparison.Ordinal)),
        }).ToImmutableArray();
        var renamed = RenameEntry.Rename(files, SiteBuilder.Create().Features, Build, "knack", "gift");

        Assert.Equal(
            "\uFEFF---\r\nterm: gift\r\naliases: [knack]\r\ndefinition: ability\r\n---",
            Decode(renamed.Files.Single(file => file.Name == "glossary/gift.md")).TrimEnd());
    }

    [Fact]
    public void A_comparison_takes_its_embeds_and_the_anchors_of_its_rows_along()
    {
        var diff = Changed(Site, "bpo-vs-kpo", "two-kinds");
        Assert.Contains("+::: comparison two-kinds", diff, StringComparison.Ordinal);
        Assert.Contains("[table](../comparisons/two-kinds.yml#two-kinds-price)", diff, StringComparison.Ordinal);
        Assert.Contains("comparisons/two-kinds.html#two-kinds-price]", diff, StringComparison.Ordinal);

        // The table of two terms answers to this address by itself, whether or not somebody keeps account of its rows.
        Assert.DoesNotContain("redirect", diff, StringComparison.Ordinal);
        Assert.Equal(diff, Changed(Site + "\n=== addresses.txt\ncomparisons/bpo-vs-kpo.html#bpo-vs-kpo-price\n", "bpo-vs-kpo", "two-kinds"));
    }

    [Fact]
    public void Published_addresses_that_the_site_made_of_an_id_lead_on()
    {
        var site = Site + """

            === addresses.txt
            comparisons/bpo-vs-kpo.html
            comparisons/kpo-vs-bpo.html
            glossary/index.html#kpo
            """;
        var there = RenameEntry.Rename(Files(site), SiteBuilder.Create().Features, Build, "kpo", "expert-work").Files;
        Assert.Equal("""
            # Old addresses and where their pages are now. An address is for ever, so keep every line.
            glossary/kpo.html: glossary/expert-work.html
            glossary/index.html#kpo: glossary/index.html#expert-work
            comparisons/kpo-vs-bpo.html: comparisons/bpo-vs-kpo.html

            """.ReplaceLineEndings("\n"), Decode(there.Single(file => file.Name == "redirects.yml")));

        var back = RenameEntry.Rename(there, SiteBuilder.Create().Features, Build, "expert-work", "kpo").Files;
        Assert.Equal("""
            # Old addresses and where their pages are now. An address is for ever, so keep every line.
            glossary/expert-work.html: glossary/kpo.html

            """.ReplaceLineEndings("\n"), Decode(back.Single(file => file.Name == "redirects.yml")));
    }

    [Fact]
    public void An_article_takes_no_redirect_of_a_term_away()
    {
        var site = Site + """
            === redirects.yml
            glossary/index.html#expert: glossary/index.html#kpo
            """;
        var renamed = RenameEntry.Rename(Files(site), SiteBuilder.Create().Features, Build, "a", "expert").Files;

        Assert.Equal("""
            glossary/index.html#expert: glossary/index.html#kpo
            articles/a.html: articles/expert.html

            """.ReplaceLineEndings("\n"), Decode(renamed.Single(file => file.Name == "redirects.yml")));
    }

    [Theory]
    [InlineData("---\ntitle: One\n---\nText.", "---\naliases: [articles/one.html]\ntitle: One\n---\nText.")]
    [InlineData("---\naliases: [old/]\ntitle: One\n---\nText.", "---\naliases: [old/]\ntitle: One\n---\nText.")]
    [InlineData("# One\n\nText.", "---\naliases: [articles/one.html]\n---\n# One\n\nText.")]
    public void An_article_that_has_its_first_address_again_says_so_where_feeds_could_not_know(string text, string expected)
    {
        var there = RenameEntry.Rename(Files($"{Site}=== articles/one.md\n{text}"), SiteBuilder.Create().Features, Build, "one", "two").Files;
        var back = RenameEntry.Rename(there, SiteBuilder.Create().Features, Build, "two", "one").Files;

        Assert.Equal(expected, Decode(back.Single(file => file.Name == "articles/one.md")).TrimEnd());
        Assert.Equal("""
            # Old addresses and where their pages are now. An address is for ever, so keep every line.
            articles/two.html: articles/one.html

            """.ReplaceLineEndings("\n"), Decode(back.Single(file => file.Name == "redirects.yml")));
    }

    [Fact]
    public void An_address_that_an_article_lists_and_has_again_stays_listed()
    {
        var site = Files(Site + "=== articles/one.md\n---\ntitle: One\naliases: [articles/two.html, three/]\n---\nText.");
        var renamed = RenameEntry.Rename(site, SiteBuilder.Create().Features, Build, "one", "two").Files;

        Assert.Equal(
            "---\ntitle: One\naliases: [articles/two.html, three/]\n---\nText.",
            Decode(renamed.Single(file => file.Name == "articles/two.md")).TrimEnd());
    }

    [Fact]
    public void There_and_back_again_leaves_one_redirect()
    {
        var there = RenameEntry.Rename(Files(Site), SiteBuilder.Create().Features, Build, "kpo", "expert-work").Files;
        var back = RenameEntry.Rename(there, SiteBuilder.Create().Features, Build, "expert-work", "kpo").Files;

        Assert.Equal(
            [.. Files(Site).Select(Decode), "# Old addresses and where their pages are now. An address is for ever, so keep every line.\nglossary/expert-work.html: glossary/kpo.html\n"],
            back.OrderBy(file => Files(Site).Select(plain => plain.Name).ToList().IndexOf(file.Name) is var place and >= 0 ? place : 99).Select(Decode));
    }

    [Theory]
    [InlineData("There is no article, term, comparison or page 'kpoo'. Did you mean 'kpo'?", "kpoo", "x")]
    [InlineData("input/glossary/bpo.md exists already. Choose another name, or put the two together by hand.", "kpo", "bpo")]
    [InlineData("'BPO' is the abbreviation of bpo (input/glossary/bpo.md(3,15)). Choose another, or take it away there first.", "knowledge process outsourcing", "BPO")]
    [InlineData("'knowledge work' is another label of kpo, not its name. Change it in input/glossary/kpo.md, or rename 'knowledge process outsourcing'.", "knowledge work", "x")]
    [InlineData("glossary/kpo.md has that name already.", "kpo", "kpo")]
    [InlineData("'con' is a name that hosts or disks keep for themselves. Choose another.", "kpo", "con")]
    [InlineData("'б' has no letter that an address can have.", "kpo", "б")]
    public void What_cannot_be_renamed_is_refused_with_the_way_out(string why, string old, string @new) => Assert.Equal(
        why, Assert.Throws<RenameRefusedException>(() => RenameEntry.Rename(Files(Site), SiteBuilder.Create().Features, Build, old, @new)).Message);

    private static BuiltSite Build(ImmutableArray<SourceFile> files, SiteOptions options) => SiteBuilder.Create(options).Build(files, new BareTheme());

    private static ImmutableArray<SourceFile> Files(string text) => [.. TestSite.Files(text)];

    private static string Decode(SourceFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    /// <summary>The lines that go and come, without those around them.</summary>
    private static string Changed(string site, string old, string @new) => string.Join('\n', RenameEntry.Rename(Files(site), SiteBuilder.Create().Features, Build, old, @new).Changes
        .SelectMany(change => UnifiedDiff.Of(change.Before, change.After).Split('\n'))
        .Where(line => (line.StartsWith('-') || line.StartsWith('+') || line.StartsWith("rename", StringComparison.Ordinal)) &&
            !line.StartsWith("---", StringComparison.Ordinal) && !line.StartsWith("+++", StringComparison.Ordinal)));
}
