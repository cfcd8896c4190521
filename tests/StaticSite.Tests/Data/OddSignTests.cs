using StaticSite.Features;
using StaticSite.Settings;

namespace StaticSite.Tests.Data;

/// <summary>Signs that no page may hold, and what hands leave in files of any kind.</summary>
public sealed class OddSignTests
{
    [Fact]
    public void A_sign_that_a_program_wrote_as_two_halves_is_one_sign() =>
        Assert.Equal("", TestSite.Build("=== articles/a.md\n---\ntitle: \"A \\uD83D\\uDE42\"\ndescription: About it\n---\nWords.\n").Messages);

    [Fact]
    public void Signs_that_nobody_can_see_are_found_where_they_stand() => Assert.Equal(
        """
        input/articles/a.md(4,5): error TEXT004: Here stands the control sign U+000B, which nobody can see and no page may hold. Take it away.
        input/articles/a.md(4,11): error TEXT004: Here stands the control sign U+001B, which nobody can see and no page may hold. Take it away.
        input/articles/a.md(5,3): error TEXT004: Here stands the code U+FFFE, which nobody can see and no page may hold. Take it away.
        input/articles/a.md(5,6): error TEXT004: Here stands the code U+1FFFF, which nobody can see and no page may hold. Take it away.
        input/articles/a.md(6,1): error TEXT004: Here stands the control sign U+0085, which nobody can see and no page may hold. Take it away.
        input/sources.yml(2,1): error TEXT004: Here stands the control sign U+007F, which nobody can see and no page may hold. Take it away.
        """,
        TestSite.Of(
        [
            TestSite.File("site.yml", "title: Test site\n"),
            TestSite.File("articles/a.md", "---\ntitle: A\n---\nBPO \u000B and \u001B[31m.\n😀\uFFFE 字\U0001FFFF\n\u0085\n"),
            TestSite.File("sources.yml", "sources:\n\u007F  - key: a\n"),
        ]).Messages);

    [Fact]
    public void A_text_that_was_broken_on_its_way_is_told_where_it_shows() => Assert.Equal(
        """
        input/articles/a.md(2,11): warning TEXT011: 'Ã©' is 'é' in a text that was read in the wrong encoding on its way here. Write 'é'.
        input/articles/a.md(4,6): warning TEXT008: The sign � stands where a letter was lost when this text was copied or converted. Write the letter.
        input/articles/a.md(4,12): warning TEXT009: Here stands U+202E, which nobody can see and which turns the order of what follows round. Take it away.
        input/articles/a.md(5,1): warning TEXT010: Here stands U+F0B7, a sign of one font that others do not have, so readers see a box. Write what it showed.
        input/sources.yml(3,14): warning TEXT011: 'â€™' is '’' in a text that was read in the wrong encoding on its way here. Write '’'. The same is wrong in 3 more places: input/sources.yml(5,12), input/sources.yml(5,18), input/sources.yml(5,21).
        """,
        TestSite.Of(
        [
            TestSite.File("site.yml", "title: Test site\n"),
            TestSite.File("articles/a.md", "---\ntitle: CafÃ©\n---\nA caf\uFFFD and \u202Eevil.\n\uF0B7 One\n"),
            TestSite.File("sources.yml", "sources:\n  - key: a\n    title: itâ€™s\n  - key: b\n    title: Ã¼ber Â© ðŸ˜€\n"),
        ]).Messages);

    [Fact]
    public void Capitals_with_accents_are_no_text_that_was_broken() => Assert.Equal("",
        TestSite.Build(TestSite.Article("« IRMÃ », «IRMÃ», NÃO, ÂNGULO, “MANHÔ, l’Âme, Ã, Â, â, “Hâ”, ０１２ ＡＢ。")).Messages);

    [Fact]
    public void The_line_separator_of_word_processors_is_found_in_texts() => Assert.Equal(
        "input/articles/a.md(4,4): warning TEXT012: Here stands U+2028, with which another program ends lines and a page does not. Delete it, and start a new line or paragraph.",
        TestSite.Of([TestSite.File("site.yml", "title: Test site\n"), TestSite.File("articles/a.md", "---\ntitle: A\n---\nOne\u2028two.\n")]).Messages);

    [Fact]
    public void The_line_separator_of_word_processors_is_found_in_keys_and_data() => Assert.Equal(
        """
        input/articles/a.md(3,17): error TEXT004: Here stands the code U+2028, which nobody can see and no page may hold. Take it away.
        input/sources.yml(3,11): error TEXT004: Here stands the code U+2029, which nobody can see and no page may hold. Take it away.
        """,
        TestSite.Of(
        [
            TestSite.File("site.yml", "title: Test site\n"),
            TestSite.File("articles/a.md", "---\ntitle: A\ndescription: one\u2028two\n---\nWords.\n"),
            TestSite.File("sources.yml", "sources:\n  - key: a\n    title:\u2029 A\n"),
        ]).Messages);

    [Fact]
    public void A_sign_that_no_page_may_hold_does_not_come_in_by_an_escape_or_a_number() => Assert.Equal(
        """
        input/articles/a.md(2,14): error TEXT005: In double quotes, '\a' stands for the control sign U+0007, which no page may hold. Take it away; if you mean a backslash, write two.
        input/articles/a.md(4,7): error TEXT005: In double quotes, '\x1b' stands for the control sign U+001B, which no page may hold. Take it away; if you mean a backslash, write two.
        input/articles/a.md(4,11): error TEXT005: In double quotes, '\uFFFF' stands for the code U+FFFF, which no page may hold. Take it away; if you mean a backslash, write two.
        input/articles/a.md(6,7): error TEXT006: This number stands for the control sign U+0007, which no page may hold. Take it away.
        input/articles/a.md(6,23): error TEXT006: This number stands for the control sign U+0001, which no page may hold. Take it away.
        """,
        TestSite.Build("""
            === articles/a.md
            ---
            title: "Title\a bell \"\\x07\" 😀"
            description: "One
              two \x1b\uFFFF"
            ---
            Words &#7; and `&#7;` [x](https://example.org/ "a&#1;"), &#128512; &eacute;.
            """).Messages);

    [Theory]
    [InlineData("articles/a.md", "---\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> other\n---\nWords.\n", 2)]
    [InlineData("articles/a.md", "---\ntitle: A\n---\nWords.\n\n<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> other\n", 6)]
    [InlineData("sources.yml", "sources:\n<<<<<<< HEAD\n  - key: a\n=======\n  - key: b\n>>>>>>> other\n    title: A\n", 2)]
    [InlineData("articles/a.md", "---\ntitle: A\n---\nOne\n=======\nTwo\n>>>>>>> other\n", 7)]
    [InlineData("articles/a.md", "---\ntitle: A\n---\n<<<<<<< HEAD\nOne\n", 4)]
    [InlineData("addresses.txt", "<<<<<<< HEAD\nindex.html\n=======\nquiz.html\n>>>>>>> other\n", 1)]
    [InlineData("redirects.yml", "<<<<<<< HEAD\na.html: index.html\n=======\r\na.html: quiz.html\n>>>>>>> other\n", 1)]
    public void A_conflict_that_nobody_resolved_is_one_finding(string name, string text, int line) => Assert.Equal(
        $"input/{name}({line},1): error TEXT003: Two people changed these lines, and git could not tell whose words to take. Keep what is right, and take away the lines that start with '<<<<<<<', '=======' and '>>>>>>>'.",
        TestSite.Of([TestSite.File("site.yml", "title: Test site\n"), TestSite.File(name, text)]).Messages);

    [Fact]
    public void A_page_about_git_may_show_a_conflict() => Assert.Equal("", TestSite.Build(TestSite.Article("""
        ```
        <<<<<<< HEAD
        One
        =======
        Two
        >>>>>>> other
        ```
        """)).Messages);

    [Fact]
    public void Odd_spaces_between_words_are_welcome() => Assert.Equal("", TestSite.Build("""
        === articles/a.md
        ---
        title: Vingt\u00A0mille : quoi\u202F?
        description: |
          \u00A0Indented\u00A0– or not
          – a dash
        ---
        Words.
        """.Replace("\\u00A0", "\u00A0", StringComparison.Ordinal).Replace("\\u202F", "\u202F", StringComparison.Ordinal)
           .Replace(" : ", "\u00A0; ", StringComparison.Ordinal)).Messages);

    [Fact]
    public void Labels_that_no_text_can_hold_are_asked_about() => Assert.Equal(
        """
        input/glossary/a.md(4,11): error DATA027: YAML reads null as nothing. Put it in quotes if the word is meant, or take it away.
        input/glossary/a.md(4,17): error DATA028: An entry of 'aliases' is empty. Write something, or take it away.
        input/glossary/a.md(5,8): warning DATA030: 'a things, b things' is one label here. If several are meant, put them in brackets: [a things, b things]; if it is one, in quotes.
        input/glossary/a.md(6,12): warning DATA031: The curly quotation marks are part of the label here, so it is not found without them. Write 'matter'.
        input/glossary/a.md(7,12): error DATA029: 'sources' is a list, and this is one text. Put its entries in brackets: [us, us].
        """,
        TestSite.Build(SmallSite.Registers + """
            === glossary/a.md
            ---
            term: thing
            abbreviation: T
            aliases: [null, "", NO]
            forms: a things, b things
            cautious: [“matter”, "this, and that"]
            sources:   us, us
            definition: one to see
            ---
            === articles/a.md
            ---
            title: A
            ---
            A thing. [@us]
            """).Messages);

    [Fact]
    public void A_label_in_the_place_of_an_id_is_one_finding() => Assert.Equal(
        """
        input/comparisons/x.yml(2,12): error DATA035: The rows have no cell for 'BPO', but each has one for 'bpo'. Name the subject by the id that they name: 'bpo'.
        input/comparisons/x.yml(7,7): error DATA008: 'K P O' is not a key that belongs here. Did you mean 'k-p-o'?
        input/glossary/k-p-o.md(3,10): error DATA036: 'BPO' is a label; the id of its term is 'bpo'. Write the id here.
        """,
        TestSite.Build("""
            === comparisons/x.yml
            title: T
            subjects: [BPO, k-p-o]
            criteria:
              - label: Row
                id: r1
                cells:
                  K P O: {text: B}
                  bpo: {text: A}
            === glossary/bpo.md
            ---
            term: outsourcing
            abbreviation: BPO
            definition: thing
            ---
            === glossary/k-p-o.md
            ---
            term: knowledge
            broader: BPO
            definition: thing
            ---
            """).Messages);

    [Fact]
    public void A_site_with_settings_that_say_nothing_lacks_a_title_and_no_file() => Assert.Equal(
        "input/site.yml(1,1): error DATA009: 'title' is missing. Add a line 'title: …'.",
        TestSite.Of([TestSite.File("site.yml", "\n")]).Messages);

    [Theory]
    [InlineData("input/site.yml")]
    [InlineData("site.yml")]
    public void Settings_that_are_missing_are_told_at_the_place_where_they_belong(string path) => Assert.Equal(
        $"{path}(1,1): error CONF003: There is no site.yml. Add one with at least a line 'title: …'.",
        TestSite.Of([], options: path == "input/site.yml" ? null : new SiteOptions { SettingsPath = path }).Messages);

    [Fact]
    public void Settings_that_lie_beside_the_input_are_told_where_they_belong() => Assert.Equal(
        "site.yml(1,1): error DATA037: This site.yml is not read, since it is looked for at input/site.yml, where there is none. Move it there.",
        TestSite.Of([], options: new SiteOptions { StraySettingsPath = "site.yml" }).Messages);

    [Fact]
    public void A_page_cannot_have_been_reviewed_tomorrow() => Assert.Contains(
        "input/articles/a.md(2,8): notice DATA034: This says that it was reviewed on 2027-01-02, but today is 2026-11-21. Write the day on which somebody read it.",
        TestSite.Build("=== articles/a.md\n---\ntitle: A\nreviewed: 2027-01-02\n---\nWords.\n", new DateOnly(2026, 11, 21)).Notices);
}
