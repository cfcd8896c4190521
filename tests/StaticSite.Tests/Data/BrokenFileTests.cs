using System.Text;

namespace StaticSite.Tests.Data;

/// <summary>What a contributor reads when a file as a whole is wrong: its name, its bytes, where its keys start and end.</summary>
public sealed class BrokenFileTests
{
    [Theory]
    [InlineData("a term without front matter",
        """
        === glossary/a.md
        Hello.
        """,
        "input/glossary/a.md(1,1): error DATA001: The file does not start with front matter. Put a line '---' first, then the keys, then another line '---'.")]
    [InlineData("an article without a title",
        """
        === articles/a.md
        Hello.
        """,
        "input/articles/a.md(1,1): error MD024: The page has no title. Start it with '# ' and the title, or with front matter: a line '---', 'title: …' and another line '---'.")]
    [InlineData("front matter of another kind",
        """
        === articles/a.md
        +++
        title = "A"
        +++
        Hello.
        """,
        "input/articles/a.md(1,1): error DATA001: The file does not start with front matter: '+++' starts TOML, which is not read. Put a line '---' first, then the keys, then another line '---'.")]
    [InlineData("front matter without an end",
        """
        === articles/a.md
        ---
        title: A

        # Hello
        """,
        "input/articles/a.md(1,1): error DATA002: The front matter that starts here has no end. Put a line '---' below its last key.")]
    [InlineData("front matter that text follows without an end",
        """
        === articles/a.md
        ---
        title: A
        Hello.
        """,
        "input/articles/a.md(3,1): error DATA025: The front matter ends here, but the line that says so is missing. Put a line '---' above this one.")]
    [InlineData("front matter that ends far below",
        """
        === articles/a.md
        ---
        title: A

        Hello, that is: how are you?

        ---
        Words.
        """,
        "input/articles/a.md(3,1): error DATA025: The front matter ends here, but the line that says so is missing. Put a line '---' above this one.")]
    [InlineData("a name that cannot be an address",
        """
        === glossary/My Term.md
        ---
        term: a
        definition: b
        ---
        """,
        "input/glossary/My Term.md(1,1): error DATA015: 'My Term' cannot be part of an address. Use small letters a to z, digits and single hyphens: 'my-term'.")]
    [InlineData("a name that the site needs",
        """
        === glossary/index.md
        ---
        term: a
        definition: b
        ---
        """,
        "input/glossary/index.md(1,1): error DATA016: 'index' is a name that hosts or disks keep for themselves. Choose another.")]
    [InlineData("a file of no known kind",
        """
        === articles/a.docx
        x
        """,
        "input/articles/a.docx(1,1): error SITE002: The site does not use this kind of file here. Move it out of the input, or see the README for what goes where.")]
    public void Each_fault_is_reported_with_its_place_and_the_way_out(string fault, string site, string expected)
    {
        Assert.NotEmpty(fault);
        Assert.Equal(expected.ReplaceLineEndings("\n"), TestSite.Build(site).Messages);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_reported_at_the_first_wrong_byte()
    {
        var site = TestSite.Of(
        [
            TestSite.File("site.yml", "title: Test site\n"),
            TestSite.File("articles/a.md", [.. Encoding.UTF8.GetBytes("---\ntitle: caf"), 0xE9, .. Encoding.UTF8.GetBytes("\n---\n")]),
        ]);

        Assert.Equal(
            "input/articles/a.md(2,11): error TEXT001: This is not UTF-8 text. Save the file as UTF-8 in your editor.",
            site.Messages);
    }

    [Fact]
    public void A_file_that_is_far_too_large_is_not_read()
    {
        var site = TestSite.Of(
        [
            TestSite.File("site.yml", "title: Test site\n"),
            TestSite.File("articles/a.md", new byte[5_000_000]),
        ]);

        Assert.Equal(
            "input/articles/a.md(1,1): error TEXT002: This file has 5,000,000 bytes; at most 4,194,304 are read. Split it.",
            site.Messages);
    }
}
