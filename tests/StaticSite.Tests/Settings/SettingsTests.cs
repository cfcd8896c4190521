namespace StaticSite.Tests.Settings;

/// <summary>What <c>site.yml</c> can change about findings.</summary>
public sealed class SettingsTests
{
    private const string Term = """
        === glossary/apple.md
        ---
        term: apple
        definition: Fruit of a tree. It is round.
        ---

        """;

    private const string Site = """
        === site.yml
        title: T
        base-url: https://example.org/

        """;

    private const string Finding =
        "input/glossary/apple.md(3,13): warning GLO014: A definition is one phrase or sentence, and these are several. What more there is to say goes below the front matter.";

    [Fact]
    public void A_finding_can_be_made_more_severe() =>
        Assert.Equal(
            Finding.Replace("warning", "error"), TestSite.Build(Site + "severities: {GLO014: error}\n" + Term).Messages);

    [Fact]
    public void A_finding_can_be_switched_off() =>
        Assert.Equal("", TestSite.Build(Site + "severities: {GLO014: off}\n" + Term).Messages);

    [Fact]
    public void A_code_that_nothing_has_is_told_with_the_nearest_one() => Assert.Equal("""
        input/site.yml(3,14): warning CONF012: No finding of this site has the code 'GLO14', so this line changes nothing. Did you mean 'GLO014'? Take it away if you mean none.
        input/site.yml(3,26): warning CONF012: No finding of this site has the code 'silence', so this line changes nothing. Take it away if you mean none.
        """, TestSite.Build(Site + "severities: {GLO14: off, silence: off}\n").Messages);

    [Fact]
    public void A_single_finding_can_be_silenced_with_a_reason_and_an_end() =>
        Assert.Equal("", TestSite.Build(Site + """
            silences:
              - code: GLO014
                file: glossary/apple.md
                reason: The editors could not agree yet
                until: 2027-01-31

            """ + Term).Messages);

    [Fact]
    public void A_silence_whose_day_has_passed_is_a_notice_where_the_day_is_known()
    {
        const string silenced = Site + """
            silences:
              - code: GLO014
                file: glossary/apple.md
                reason: The editors could not agree yet
                until: 2026-01-31

            """ + Term;

        Assert.DoesNotContain("CONF004", TestSite.Build(silenced).Notices);
        Assert.Contains(
            "input/site.yml(4,11): notice CONF004: This silence ended on 2026-01-31. See whether the finding can be mended now, or set a new day.",
            TestSite.Build(silenced, today: new DateOnly(2026, 2, 1)).Notices);
    }

    [Fact]
    public void A_silence_that_silences_nothing_is_reported() =>
        Assert.Equal(
            "input/site.yml(4,11): warning CONF005: There is no finding GLO015 in glossary/apple.md, so this silence can go.\n" + Finding.Replace("site", "site"),
            string.Join('\n', TestSite.Build(Site + """
                silences:
                  - code: GLO015
                    file: glossary/apple.md
                    reason: None
                    until: 2027-01-31

                """ + Term).Messages.Split('\n').Reverse()));

    [Fact]
    public void Settings_that_cannot_be_read_leave_the_errors_of_other_files() =>
        Assert.Equal(
            """
            input/articles/a.md(4,1): error LINK001: 'b.md' leads to no page or file. Link to an existing one, or add it.
            input/site.yml(3,22): error DATA014: 'warnin' is none of the words for 'GLO009'. Did you mean 'warning'? Write one of: off, notice, warning, error.
            """,
            TestSite.Build(Site + """
                severities: {GLO009: warnin}
                === articles/a.md
                ---
                title: A
                ---
                [b](b.md) and FAQ.

                """ + Term).Messages);

    [Fact]
    public void What_is_switched_off_stays_so_beside_a_slip_in_the_settings() =>
        Assert.Equal(
            "input/site.yml(2,1): error DATA008: 'langauge' is not a key that belongs here. Did you mean 'language'?",
            TestSite.Build("""
                === site.yml
                title: T
                langauge: en
                severities: {CONF002: off}

                """ + Term).Messages);

    [Fact]
    public void A_silence_is_not_idle_while_an_error_may_hide_what_it_silences() =>
        Assert.Equal(
            "input/glossary/apple.md(2,1): error DATA009: 'term' is missing. Add a line 'term: …'.",
            TestSite.Build(Site + """
                silences:
                  - code: GLO014
                    file: glossary/apple.md
                    reason: The editors could not agree yet
                    until: 2027-01-31

                """ + Term.Replace("term: apple\n", "")).Messages);

    [Fact]
    public void A_silence_of_what_depends_on_the_day_is_not_judged_where_the_day_is_unknown()
    {
        const string silenced = Site + """
            silences:
              - code: CONF006
                file: articles/a.md
                reason: It is about the past.
                until: 2027-01-31
            === articles/a.md
            ---
            title: A
            reviewed: 2025-03-01
            ---
            Words.

            """;

        Assert.Equal("", TestSite.Build(silenced).Messages);
        Assert.Contains("CONF005", TestSite.Build(silenced, today: new DateOnly(2026, 1, 1)).Messages);
    }

    [Fact]
    public void An_error_can_be_neither_silenced_nor_softened() =>
        Assert.Equal(
            """
            input/articles/a.md(4,1): error MD002: 'javascript:x' is an address that a page must not have. Use https:, http:, mailto:, tel: or a path inside the site.
            input/site.yml(3,14): error CONF007: MD002 is an error, which can be neither silenced nor softened. Mend it instead: input/articles/a.md(4,1).
            """,
            TestSite.Build("""
                === site.yml
                title: T
                base-url: https://example.org/
                severities: {MD002: notice}
                === articles/a.md
                ---
                title: A
                ---
                [b](javascript:x)
                """).Messages);

    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("https://example.org/docs", "https://example.org/docs/")]
    [InlineData("http://example.org:8080/a%20b/c/", "http://example.org:8080/a%20b/c/")]
    [InlineData("https://example.org/a/../docs/", "https://example.org/docs/")]
    public void A_site_stands_below_a_plain_address(string written, string home) => Assert.Contains(
        $"<loc>{home}</loc>", TestSite.Build($"=== site.yml\ntitle: T\nbase-url: {written}\n").Page("sitemap.xml"));

    [Theory]
    [InlineData("example.org", "CONF001"), InlineData("https:example.org/", "CONF001"), InlineData("https:/example.org/", "CONF001")]
    [InlineData("https://", "CONF001"), InlineData("ftp://example.org/", "CONF001"), InlineData("//example.org/", "CONF001")]
    [InlineData("https://example.org/?q", "CONF009"), InlineData("https://example.org/?", "CONF009"), InlineData("https://example.org/#f", "CONF009")]
    [InlineData("https://example.org/#", "CONF009"), InlineData("https://user:word@example.org/", "CONF009"), InlineData("https://@example.org/", "CONF009")]
    [InlineData("https://example.org//host/", "CONF009"), InlineData("https://example.org/docs//", "CONF009"), InlineData("https://example.org/%2Fhost/", "CONF009")]
    [InlineData("https://example.org/\\host/", "CONF009"), InlineData("https://example.org/%5Chost/", "CONF009"), InlineData("https://example.org/%3Fq/", "CONF009")]
    public void An_address_that_no_site_could_stand_below_is_an_error(string written, string code) => Assert.StartsWith(
        $"input/site.yml(2,11): error {code}: ", TestSite.Build($"=== site.yml\ntitle: T\nbase-url: '{written}'\n").Messages);

    [Fact]
    public void A_text_that_nobody_has_read_for_a_year_is_a_notice_where_the_day_is_known()
    {
        const string article = "=== articles/a.md\n---\ntitle: A\nreviewed: 2025-03-01\n---\n";

        Assert.DoesNotContain("CONF006", TestSite.Build(article, today: new DateOnly(2026, 3, 1)).Notices);
        Assert.Contains(
            "input/articles/a.md(2,8): notice CONF006: This was last reviewed on 2025-03-01, more than a year ago. Read it again and set the new day.",
            TestSite.Build(article, today: new DateOnly(2026, 3, 2)).Notices);
    }

    [Fact]
    public void A_table_that_nobody_has_read_for_a_year_is_a_notice_too() => Assert.Contains(
        "input/comparisons/c.yml(1,8): notice CONF006: This was last reviewed on 2025-03-01, more than a year ago. Read it again and set the new day.",
        TestSite.Build("=== comparisons/c.yml\ntitle: C\nreviewed: 2025-03-01\n", today: new DateOnly(2026, 3, 2)).Notices);

    [Fact]
    public void A_place_that_is_none_is_reported() =>
        Assert.Equal(
            "input/site.yml(3,12): error DATA014: 'table' is none of the words for 'unlinked'. Did you mean 'tables'? Write one of: quotations, tables.",
            TestSite.Build(Site + "unlinked: [table]\n").Messages);
}
