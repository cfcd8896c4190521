using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Theme.Search;

namespace StaticSite.Theme.Tests.Search;

/// <summary>Of a table that answers, the row that was asked for is found however many pages say more of it.</summary>
public sealed partial class RowTests
{
    private const int Files = 6;

    private static readonly SourceFile[] Site =
    [
        File("site.yml", "title: Words\n"),
        File("glossary/onshore.md", "---\nterm: onshore\ndefinition: at home\n---\n"),
        File("glossary/offshore.md", "---\nterm: offshore\ndefinition: far away\n---\n"),
        File("comparisons/z.yml", """
            title: Near and far
            subjects: [onshore, offshore]
            criteria:
              - id: place
                label: Place
                cells: { onshore: { text: here }, offshore: { text: there } }
              - id: price
                label: Price
                cells: { onshore: { text: dearer }, offshore: { text: cheaper, value: yes } }
            """),
        .. Enumerable.Range(0, Files).Select(number => File($"articles/a{number}.md",
            $"---\ntitle: Article {number}\n---\nWords.\n\n## Onshore cheaper, offshore cheaper\n\nCheaper onshore, cheaper offshore.\n"
            + string.Concat(Enumerable.Range(0, 130).Select(section => $"\n## Part {section}\n\nOf something else.\n")))),
    ];

    [Fact]
    public void A_row_that_lies_in_a_file_of_its_own_is_read()
    {
        var built = SiteBuilder.Create(new SiteOptions()).Build(Site, new RazorTheme());
        Assert.False(built.HasErrors, string.Join('\n', built.Diagnostics));
        var files = built.OnDemand();
        using var client = new SearchClient(path => Large(path, other => files.Find(other)?.Content()));

        Assert.Equal(
            new SearchHit("compare:z", "Near and far", "comparisons/z.html", "z-price"),
            client.Search("is onshore cheaper than offshore")[0]);
    }

    // A file has so many sections only where pages are thousands, so four files are made one.
    private static ReadOnlyMemory<byte>? Large(SitePath path, Func<SitePath, ReadOnlyMemory<byte>?> read)
    {
        if (path.FileName == "search/index.json")
            return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(read(path)!.Value.Span).Replace("\"sections\":32,", "\"sections\":128,", StringComparison.Ordinal));
        if (SectionsFile().Match(path.FileName) is not { Success: true } match)
            return read(path);

        var first = 4 * int.Parse(match.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        return Enumerable.Range(first, 4)
            .Select(number => read(SitePath.Parse(FormattableString.Invariant($"/{match.Groups["folder"].Value}{number}.txt"))))
            .SelectMany(content => content is { } bytes ? bytes.ToArray() : []).ToArray();
    }

    private static SourceFile File(string name, string text) => new("input", name, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));

    [GeneratedRegex("^(?<folder>search/[0-9a-f]+/sections-)(?<number>[0-9]+)\\.txt$")]
    private static partial Regex SectionsFile();
}
