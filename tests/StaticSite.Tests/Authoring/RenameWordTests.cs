using System.Collections.Immutable;
using System.Text;
using StaticSite.Authoring;
using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Tests.Authoring;

/// <summary>Sources, disputes and categories are renamed where they are listed and wherever they are named.</summary>
public sealed class RenameWordTests
{
    private const string Site = """
        === site.yml
        title: Test
        base-url: https://example.org/
        categories: [Work, "Front office"]
        === sources.yml
        sources:
          - { key: iso-37500, title: Guidance }
          - { key: iso-37500-2, title: More guidance }
        === disputes.yml
        disputes:
          - id: D-01
            question: Who?
            positions:
              - text: One [@iso-37500-2].
                sources: [iso-37500]
              - text: Two
                sources: [iso-37500-2]
            ruling: Both, by [@iso-37500].
            reason: So.
        === glossary/bpo.md
        ---
        term: business process outsourcing
        category: Front office
        sources: [ "iso-37500", iso-37500-2 ]
        disputes: [D-01]
        definition: deal
        ---
        === articles/a.md
        ---
        title: A
        sources:
          - iso-37500
        ---
        It says so [@iso-37500]; `[@iso-37500]` is code, and [there](../sources.md#iso-37500 "In full").

        ::: dispute D-01
        :::

        The [first](../disputes.md#d-01).
        === addresses.txt
        articles/a.html
        disputes.html#d-01
        glossary/bpo.html = business process outsourcing
        old.html
        sources.html#iso-37500
        === redirects.yml
        old.html: sources.html#iso-37500

        """;

    [Theory]
    [InlineData("sources/iso-37500", "iso-2014",
        """
        +sources.html#iso-37500: sources.html#iso-2014
        -  - { key: iso-37500, title: Guidance }
        +  - { key: iso-2014, title: Guidance }
        -        sources: [iso-37500]
        -    ruling: Both, by [@iso-37500].
        +        sources: [iso-2014]
        +    ruling: Both, by [@iso-2014].
        -sources: [ "iso-37500", iso-37500-2 ]
        +sources: [ "iso-2014", iso-37500-2 ]
        -  - iso-37500
        +  - iso-2014
        -It says so [@iso-37500]; `[@iso-37500]` is code, and [there](../sources.md#iso-37500 "In full").
        +It says so [@iso-2014]; `[@iso-37500]` is code, and [there](../sources.md#iso-2014 "In full").
        """,
        "The source 'iso-37500' is 'iso-2014' now. 6 places that name it changed along, 5 files in all.")]
    [InlineData("disputes/D-01", "D-02",
        """
        +disputes.html#d-01: disputes.html#d-02
        -  - id: D-01
        +  - id: D-02
        -disputes: [D-01]
        +disputes: [D-02]
        -::: dispute D-01
        +::: dispute D-02
        -The [first](../disputes.md#d-01).
        +The [first](../disputes.md#d-02).
        """,
        "The dispute 'D-01' is 'D-02' now. 3 places that name it changed along, 4 files in all.")]
    [InlineData("categories/Front office", "Front: office",
        """
        -categories: [Work, "Front office"]
        +categories: [Work, "Front: office"]
        -category: Front office
        +category: "Front: office"
        """,
        "The category 'Front office' is 'Front: office' now. 1 place that names it changed along, 2 files in all.")]
    public void Whatever_names_it_changes_along_and_old_addresses_work(string old, string @new, string lines, string said)
    {
        var files = TestSite.Files(Site).ToImmutableArray();
        Assert.Equal("", TestSite.Of(files).Messages);

        var renamed = RenameEntry.Rename(files, SiteBuilder.Create().Features, Build, old, @new);

        Assert.Equal(lines.ReplaceLineEndings("\n").Split('\n').Order(StringComparer.Ordinal), ChangedLines(renamed).Order(StringComparer.Ordinal));
        Assert.Equal([said], renamed.Said);
        Assert.Equal("", TestSite.Of(renamed.Files).Messages);
    }

    [Theory]
    [InlineData("sources/iso-37500", "iso-2014", "key: iso-37500,", "key: iso-2014,")]
    [InlineData("disputes/D-01", "D-02", "id: D-01", "id: D-02")]
    [InlineData("categories/Front office", "Desk", "\"Front office\"]", "\"Desk\"]")]
    public void One_that_was_begun_by_hand_is_finished(string old, string @new, string was, string @is)
    {
        var files = TestSite.Files(Site).ToImmutableArray();
        var begun = TestSite.Files(Site.Replace(was, @is, StringComparison.Ordinal)).ToImmutableArray();

        Assert.Equal(Texts(RenameEntry.Rename(files, SiteBuilder.Create().Features, Build, old, @new)), Texts(RenameEntry.Rename(begun, SiteBuilder.Create().Features, Build, old, @new)));
    }

    [Theory]
    [InlineData("sources/iso", "x", "There is no source 'iso'.")]
    [InlineData("sources/iso-3750", "x", "There is no source 'iso-3750'. Did you mean 'iso-37500'?")]
    [InlineData("sources/iso-37500", "iso-37500-2", "There is a source 'iso-37500-2' already. Choose another name, or put the two together by hand.")]
    [InlineData("sources/", "iso-37500-2", "There is no source ''.")]
    [InlineData("sources/iso-37500", "", "A source cannot go without a name. Say the new one behind the old.")]
    [InlineData("disputes/D-02", "x", "There is no dispute 'D-02'. Did you mean 'D-01'?")]
    public void One_that_cannot_be_says_why(string old, string @new, string message) =>
        Assert.Equal(message, Assert.Throws<RenameRefusedException>(() => RenameEntry.Rename([.. TestSite.Files(Site)], SiteBuilder.Create().Features, Build, old, @new)).Message);

    private static BuiltSite Build(ImmutableArray<SourceFile> files, SiteOptions options) => SiteBuilder.Create(options).Build(files, new BareTheme());

    private static IEnumerable<string> Texts(Renamed renamed) =>
        renamed.Files.Select(file => $"{file.Name}: {Encoding.UTF8.GetString(file.Bytes.Span)}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> ChangedLines(Renamed renamed) => renamed.Changes
        .SelectMany(change => UnifiedDiff.Of(change.Before, change.After).Split('\n'))
        .Where(line => line is ['-' or '+', ..] and not ['-', '-', '-', ..] and not ['+', '+', '+', ..]);
}
