using System.Collections.Immutable;
using System.Text;
using StaticSite.Authoring;
using StaticSite.Engine;

namespace StaticSite.Tests.Authoring;

/// <summary>What fix mends by itself, what it leaves to the author, and that it never makes things worse.</summary>
public sealed class FixTests
{
    private const string Site = """
        === site.yml
        title: Test
        base-url: https://example.org/
        categories: [Business models]
        === sources.yml
        sources:
          - key: iso-37500
            title: Guidance
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        deprecated: [biz process farming]
        category: Business models
        sources: [iso-37500]
        definition: handing over of work
        ---
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        abbreviation: KPO
        broader: [bpo]
        definition: kind of work
        ---
        === comparisons/bpo-vs-kpo.yml
        title: BPO and KPO
        subjects: [bpo, kpo]
        criteria:
          - id: price
            label: Price
            cells:
              bpo:
                text: Low
              kpo:
                text: High
        === redirects.yml
        glossary/process/: glossary/bpo.html
        comparisons/both.html: comparisons/bpo-vs-kpo.html
        === articles/a.md
        ---
        title: A
        description: About it
        sources: [iso-37500]
        reviewed: 2026-11-21
        ---
        ## One

        Some [@iso-37500] [[kpo|words]] and [a link](../glossary/bpo.md), more [text](../comparisons/bpo-vs-kpo.yml#bpo-vs-kpo-price).

        ::: comparison bpo-vs-kpo
        :::

        """;

    [Theory]
    [InlineData("a misspelt key", "articles/a.md", "description:", "descripton:")]
    [InlineData("tabs", "comparisons/bpo-vs-kpo.yml", "    label: Price\n    cells:\n", "\t\tlabel: Price\n\t\tcells:\n")]
    [InlineData("a tab before a key that needs none", "articles/a.md", "sources: [iso-37500]", "\tsources: [iso-37500]")]
    [InlineData("a tab in the front matter", "articles/a.md", "description: About it", "description:\n\tAbout it", "description:\n  About it")]
    [InlineData("a quote that is never closed", "comparisons/bpo-vs-kpo.yml", "text: Low", "text: \"Low", "text: \"Low\"")]
    [InlineData("a bracket that is never closed", "articles/a.md", "sources: [iso-37500]", "sources: [iso-37500")]
    [InlineData("a bracket that is never opened", "articles/a.md", "sources: [iso-37500]", "sources: iso-37500]")]
    [InlineData("a quote that is never opened", "articles/a.md", "title: A", "title: A and B\"", "title: \"A and B\"")]
    [InlineData("a missing colon", "articles/a.md", "title: A", "title A")]
    [InlineData("a missing colon behind a word of one's own", "comparisons/bpo-vs-kpo.yml", "      bpo:", "      bpo")]
    [InlineData("a missing space behind a colon", "articles/a.md", "title: A", "title:A")]
    [InlineData("a missing space behind a hyphen", "comparisons/bpo-vs-kpo.yml", "- id: price", "-id: price")]
    [InlineData("a missing hyphen", "sources.yml", "  - key: iso-37500", "    key: iso-37500")]
    [InlineData("a key that starts too far left", "comparisons/bpo-vs-kpo.yml", "    label: Price", "   label: Price")]
    [InlineData("no-break spaces", "articles/a.md", "title: A\ndescription: About", "title:\u00A0A\ndescription:\u00A0About")]
    [InlineData("no-break spaces in front", "sources.yml", "    title: Guidance", "\u00A0\u00A0\u00A0\u00A0title: Guidance")]
    [InlineData("a key in other letters", "articles/a.md", "title: A", "Title: A")]
    [InlineData("a sign in a key that nobody sees", "articles/a.md", "title: A", "tit\u200Ble: A")]
    [InlineData("a sign that nobody sees in a label", "glossary/kpo.md", "abbreviation: KPO", "abbreviation: KP\u200BO")]
    [InlineData("a label in curly quotes", "glossary/kpo.md", "abbreviation: KPO", "abbreviation: “KPO”")]
    [InlineData("bullets", "site.yml", "categories: [Business models]", "categories:\n• Business models\n• Others", "categories:\n- Business models\n- Others")]
    [InlineData("ids in one text", "articles/a.md", "sources: [iso-37500]", "sources: iso-37500, iso-37500", "sources: [iso-37500, iso-37500]")]
    [InlineData("a label for an id", "glossary/kpo.md", "broader: [bpo]", "broader: [BPO]")]
    [InlineData("a label for the id of a subject", "comparisons/bpo-vs-kpo.yml", "subjects: [bpo, kpo]", "subjects: [BPO, kpo]")]
    [InlineData("a label for the id of a cell", "comparisons/bpo-vs-kpo.yml", "      bpo:", "      BPO:")]
    [InlineData("nothing where a word is meant", "glossary/kpo.md", "term: knowledge process outsourcing", "term: null", "term: \"null\"")]
    [InlineData("a control sign", "articles/a.md", "Some ", "Some \u001B[31m")]
    [InlineData("an escape of a control sign", "articles/a.md", "title: A", "title: \"A\\x07\"", "title: \"A\"")]
    [InlineData("a number of a control sign", "articles/a.md", "Some ", "Some &#7;")]
    [InlineData("a missing end of the front matter", "articles/a.md", "reviewed: 2026-11-21\n---", "reviewed: 2026-11-21")]
    [InlineData("a key given twice", "articles/a.md", "title: A\n", "title: A\ntitle: A\n")]
    [InlineData("a misspelt id", "glossary/kpo.md", "broader: [bpo]", "broader: [bop]")]
    [InlineData("a repeated subject", "comparisons/bpo-vs-kpo.yml", "subjects: [bpo, kpo]", "subjects: [bpo, kpo, kpo]")]
    [InlineData("a repeated subject in a list of lines", "comparisons/bpo-vs-kpo.yml", "subjects: [bpo, kpo]", "subjects:\n  - bpo\n  - kpo\n  - bpo", "subjects:\n  - bpo\n  - kpo")]
    [InlineData("a misspelt source", "articles/a.md", "sources: [iso-37500]", "sources: [iso-3750]")]
    [InlineData("a misspelt category", "glossary/bpo.md", "category: Business models", "category: Busines models")]
    [InlineData("a date without zeros", "articles/a.md", "reviewed: 2026-11-21", "reviewed: 2026-1-5", "reviewed: 2026-01-05")]
    [InlineData("a misspelt reference", "articles/a.md", "[[kpo|words]]", "[[kop|words]]")]
    [InlineData("a misspelt label", "articles/a.md", "[[kpo|words]]", "[[knowlege process outsourcing]]", "[[knowledge process outsourcing]]")]
    [InlineData("a misspelt link", "articles/a.md", "(../glossary/bpo.md)", "(../glossary/bpoo.md)")]
    [InlineData("a misspelt link to a table", "articles/a.md", "(../comparisons/bpo-vs-kpo.yml#bpo-vs-kpo-price)", "(../comparisons/bpo-v-kpo.yml#bpo-vs-kpo-price)")]
    [InlineData("a link to an old address", "articles/a.md", "(../glossary/bpo.md)", "(../glossary/process/)", "(../glossary/bpo.html)")]
    [InlineData("a link to a place on a page that moved", "articles/a.md", "(../comparisons/bpo-vs-kpo.yml#bpo-vs-kpo-price)", "(../comparisons/both.yml#bpo-vs-kpo-price)")]
    [InlineData("a deprecated label", "articles/a.md", "Some", "Biz process farming! Some", "Business process outsourcing! Some")]
    [InlineData("an idle opt-out", "articles/a.md", "Some", "Some [[!nothing]]", "Some nothing")]
    [InlineData("a needless opt-out", "articles/a.md", "## One", "## One [[!KPO]]", "## One KPO")]
    [InlineData("an unclosed container", "articles/a.md", "kpo\n:::\n", "kpo\n")]
    [InlineData("an unclosed container at the very end", "articles/a.md", "kpo\n:::\n", "kpo")]
    [InlineData("a container closed on its line", "articles/a.md", "kpo\n:::\n", "kpo :::\n")]
    [InlineData("a misspelt container", "articles/a.md", "::: comparison", "::: comparisn")]
    [InlineData("a misspelt table", "articles/a.md", "::: comparison bpo-vs-kpo", "::: comparison bpo-vs-kop")]
    [InlineData("a top heading", "articles/a.md", "## One", "# One")]
    [InlineData("a relation to itself", "glossary/kpo.md", "broader: [bpo]", "broader: [kpo, bpo]")]
    [InlineData("what is broader and related", "glossary/kpo.md", "broader: [bpo]", "broader: [bpo]\nrelated: [bpo]", "broader: [bpo]\nrelated: []")]
    [InlineData("a link at the start of a cell", "comparisons/bpo-vs-kpo.yml", "text: Low", "text: [Low](https://example.org)", "text: \"[Low](https://example.org)\"")]
    [InlineData("brackets around a cell", "comparisons/bpo-vs-kpo.yml", "text: Low", "text: [Low]", "text: \"[Low]\"")]
    [InlineData("an at sign at the start of a cell", "comparisons/bpo-vs-kpo.yml", "text: Low", "text: @home", "text: \"@home\"")]
    [InlineData("emphasis at the start of a cell", "comparisons/bpo-vs-kpo.yml", "text: Low", "text: *Low* cost", "text: \"*Low* cost\"")]
    [InlineData("a colon in a title", "articles/a.md", "title: A", "title: A: it's \"that\"", "title: \"A: it's \\\"that\\\"\"")]
    [InlineData("a misspelt citation", "articles/a.md", "[@iso-37500]", "[@iso-3750]")]
    [InlineData("a misspelt place on a page", "articles/a.md", "#bpo-vs-kpo-price", "#bpo-vs-kpo-prce")]
    [InlineData("a misspelt place on the same page", "articles/a.md", "## One\n", "## Section\n\n[Above](#sectoin)\n", "## Section\n\n[Above](#section)\n")]
    [InlineData("a reference with one bracket at its end", "articles/a.md", "[[kpo|words]]", "[[kpo|words]")]
    [InlineData("a link without an end", "articles/a.md", "[a link](../glossary/bpo.md)", "[a link](../glossary/bpo.md")]
    [InlineData("a heading without a space", "articles/a.md", "Some", "##Tools\n\nSome", "## Tools\n\nSome")]
    [InlineData("pasted bullets", "articles/a.md", "Some", "• a saw\n•\u00A0a `file`\n\nSome", "- a saw\n- a `file`\n\nSome")]
    [InlineData("a table without its line of dashes", "articles/a.md", "Some", "| a | b |\n| 1 | 2 |\n\nSome", "| a | b |\n| --- | --- |\n| 1 | 2 |\n\nSome")]
    [InlineData("a space in emphasis", "articles/a.md", "Some", "**Note: **words, **more ** and __that __.\n\nOr ** too**. Some", "**Note:** words, **more** and __that__.\n\nOr **too**. Some")]
    [InlineData("a space in a link", "articles/a.md", "[a link](../glossary/bpo.md)", "[a link] (../glossary/bpo.md)")]
    [InlineData("a link to a host without its scheme", "articles/a.md", "[a link](../glossary/bpo.md)", "[a link](www.example.org)", "[a link](https://www.example.org)")]
    [InlineData("a sign without its end", "articles/a.md", "Some", "5&nbsp km. Some", "5&nbsp; km. Some")]
    [InlineData("code without its end", "articles/a.md", "kpo\n:::\n", "kpo\n:::\n\n~~~sh\nmake\nmake install\n\n", "kpo\n:::\n\n~~~sh\nmake\nmake install\n~~~\n\n")]
    [InlineData("a number sign in a cell", "comparisons/bpo-vs-kpo.yml", "text: Low", "text: Rank  #1 in price", "text: \"Rank  #1 in price\"")]
    [InlineData("a number sign at the start of a cell", "comparisons/bpo-vs-kpo.yml", "text: Low", "text: #1", "text: \"#1\"")]
    [InlineData("a greater-than sign at the start of a cell", "comparisons/bpo-vs-kpo.yml", "text: Low", "text: >5 %", "text: \">5 %\"")]
    [InlineData("a silence of nothing", "site.yml", "title: Test\n", "title: Test\nsilences:\n  - code: GLO014\n    file: glossary/bpo.md\n    reason: It is\n\n      long.\n    until: 2027-01-01\n\n", "title: Test\n\n")]
    [InlineData("two silences of nothing", "site.yml", "title: Test\n", "title: Test\nsilences:\n  - code: GLO014\n    file: glossary/bpo.md\n    reason: It is so.\n    until: 2027-01-01\n  # And the other\n  - code: GLO015\n    file: glossary/bpo.md\n    reason: It is so.\n    until: 2027-01-01\n", "title: Test\nsilences:\n  # And the other\n")]
    public void What_is_certain_is_mended(string what, string file, string right, string wrong, string? expected = null)
    {
        foreach (var lineEnd in (string[])["\n", "\r\n"])
        {
            var mended = Fixer.Fix(Files(file, right, wrong, lineEnd));

            Assert.True(mended.Left.All(finding => !IsSerious(finding)), what + "\n" + Messages(mended.Left));
            Assert.NotEmpty(mended.Made);
            Assert.Equal(
                Files(file, right, expected ?? right, lineEnd).Select(Decode),
                mended.Files.Select(Decode));
        }
    }

    private static ImmutableArray<SourceFile> Files(string file, string right, string wrong, string lineEnd = "\n") =>
    [
        .. TestSite.Files(Site).Select(source => source.Name == file ? Edit(source, right, wrong) : source)
            .Select(source => Encode(source, Decode(source).Replace("\n", lineEnd, StringComparison.Ordinal))),
    ];

    [Theory]
    [InlineData("articles/a.md", "[[kpo|words]]", "[[zebra|words]]")]
    [InlineData("articles/a.md", "[[kpo|words]]", "[[kpo|words")]
    [InlineData("articles/a.md", "(../glossary/bpo.md)", "(../glossary/bpoo.md")]
    [InlineData("articles/a.md", "Some", "An **open word. Some")]
    [InlineData("articles/a.md", "Some", "Both **kwargs and **options. Some")]
    [InlineData("articles/a.md", "kpo\n:::\n", "kpo\n:::\n\n```sh\nmake\n\nMore.\n")]
    [InlineData("comparisons/bpo-vs-kpo.yml", "text: Low", "text: - none")]
    [InlineData("comparisons/bpo-vs-kpo.yml", "text: Low", "text: Low # or high")]
    [InlineData("articles/a.md", "title: A", "")]
    [InlineData("articles/a.md", "title: A", "title: #todo")]
    [InlineData("articles/a.md", "[[kpo|words]]", "[two\nwords](../glossary/bpoo.md)")]
    [InlineData("comparisons/bpo-vs-kpo.yml", "text: Low", "text: 'Low")]
    [InlineData("glossary/kpo.md", "abbreviation: KPO", "abbreviation: BPO")]
    public void What_has_several_ways_out_is_left_to_the_author(string file, string right, string wrong)
    {
        var files = Files(file, right, wrong);
        var mended = Fixer.Fix(files);

        Assert.Empty(mended.Made);
        Assert.NotEqual("", Messages(mended.Left));
        Assert.Equal(files, mended.Files);
    }

    [Fact]
    public void A_silence_that_is_only_misspelt_stays()
    {
        var files = TestSite.Files(Site.Replace("title: Test\n", """
            title: Test
            silences:
              - code: GLO014
                file: glossary/kop.md
                reason: We like it so.
                until: 2027-01-01

            """, StringComparison.Ordinal).Replace("definition: kind of work", "definition: Work. It takes an expert", StringComparison.Ordinal)).ToImmutableArray();

        Assert.Equal(["GLO014", "CONF005"], Find(files).Where(IsSerious).Select(finding => finding.Rule.Code));
        Assert.Empty(Fixer.Fix(files).Made);
    }

    [Fact]
    public void A_fix_that_would_do_harm_is_not_made_and_keeps_no_other_from_being_made()
    {
        // 'bpa' is surely 'bpo', but then each of the two terms would be the wider one.
        var files = TestSite.Files(Site.Replace("abbreviation: BPO", "abbreviation: BPO\nbroader: [kpo]", StringComparison.Ordinal)
            .Replace("broader: [bpo]", "broader: [bpa]", StringComparison.Ordinal)
            .Replace("descripti", "descritpi", StringComparison.Ordinal)).ToImmutableArray();
        var mended = Fixer.Fix(files);

        Assert.Equal("DATA008 input/articles/a.md(3,1)", string.Join('\n', mended.Made.Select(made => $"{made.Rule.Code} {made.Location}")));
        Assert.Equal("GLO001 input/glossary/kpo.md(4,11)", string.Join('\n', mended.Left.Where(IsSerious).Select(left => $"{left.Rule.Code} {left.Location}")));
    }

    [Fact]
    public void What_would_go_round_in_a_circle_is_not_made()
    {
        // Each of two findings is gone once its way out is taken, and then there is the other.
        var rule = new DiagnosticRule("TEST001", Severity.Error, "'{0}' is wrong.");
        var fixer = new FixSite(files => [.. files.Select(file => Encoding.UTF8.GetString(file.Bytes.Span) is var word
            ? rule.At(file.Start, word) with { Fix = Fix.Replace(file.Start, word, word == "left" ? "right" : "left") with { OpensFile = true } }
            : null!)]);
        ImmutableArray<SourceFile> files = [TestSite.File("a.md", "left")];

        Assert.Empty(fixer.Fix(files).Made);
        Assert.Equal(files, fixer.Fix(files).Files);
    }

    [Fact]
    public void Whatever_is_broken_is_never_broken_more()
    {
        // Every way to spoil two places of the site at once, by letters that are lost, doubled or swapped.
        var random = new Random(20261121);
        for (var run = 0; run < 120; run++)
        {
            var files = TestSite.Files(Site).Select(file => random.Next(3) == 0 ? Spoil(file, random) : file).ToImmutableArray();
            var before = Find(files);
            var mended = Fixer.Fix(files);

            var wasReadable = !mended.Made.Any(finding => finding.Fix!.OpensFile);
            Assert.Equal(Messages(Find(mended.Files)), Messages(mended.Left));
            if (mended.Made.IsEmpty)
                Assert.Equal(files, mended.Files);
            else if (wasReadable)
                Assert.True(mended.Left.Count(IsSerious) < before.Count(IsSerious));
            if (wasReadable)
                Assert.Empty(mended.Left.Where(IsSerious).Select(Words).Except(before.Where(IsSerious).Select(Words)));
        }
    }

    [Fact]
    public void Comments_spaces_and_the_byte_order_mark_stay_as_they_are()
    {
        var spoilt = TestSite.File("articles/b.md", "\uFEFF---\r\ntitle:   B # yes\r\n# keep\r\nfaq: []\r\nordre: 1\r\n---\r\n\r\nText  \r\nmore");
        var mended = Fixer.Fix([.. TestSite.Files(Site), spoilt]);

        Assert.Equal(
            "\uFEFF---\r\ntitle:   B # yes\r\n# keep\r\nfaq: []\r\norder: 1\r\n---\r\n\r\nText  \r\nmore",
            Decode(mended.Files.Single(file => file.Name == "articles/b.md")));
    }

    private static readonly FixSite Fixer = new(Find);

    private static ImmutableArray<Diagnostic> Find(ImmutableArray<SourceFile> files) =>
        SiteBuilder.Create().Build(files, new BareTheme()).Diagnostics;

    private static bool IsSerious(Diagnostic finding) => finding.Severity > Severity.Notice;

    private static string Words(Diagnostic finding) =>
        finding.Rule.Code + finding.Location.Path + string.Concat(finding.Message.Where(letter => !char.IsDigit(letter)));

    private static string Messages(IEnumerable<Diagnostic> findings) => string.Join('\n', findings.Where(IsSerious));

    private static string Decode(SourceFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    private static SourceFile Encode(SourceFile file, string text) => file with { Bytes = Encoding.UTF8.GetBytes(text) };

    private static SourceFile Edit(SourceFile file, string right, string wrong)
    {
        var text = Decode(file);
        var place = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(place >= 0, right);
        return Encode(file, text[..place] + wrong + text[(place + right.Length)..]);
    }

    private static SourceFile Spoil(SourceFile file, Random random)
    {
        var text = Decode(file);
        var place = random.Next(1, text.Length - 1);
        var letter = text[place];
        return Encode(file, random.Next(4) switch
        {
            0 => text.Remove(place, 1),
            1 => text.Insert(place, letter.ToString()),
            2 => text[..(place - 1)] + letter + text[place - 1] + text[(place + 1)..],
            _ => text.Replace("\n  ", "\n\t", StringComparison.Ordinal),
        });
    }
}
