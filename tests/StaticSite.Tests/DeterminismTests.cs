using System.Globalization;
using StaticSite.Engine;

namespace StaticSite.Tests;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Another_order_of_work_gives_the_same_bytes_and_messages(int seed)
    {
        var usual = TestSite.Of(RealSite.Files);
        var awkward = TestSite.Of(RealSite.Files, new AwkwardScheduler(seed));

        Assert.Equal(usual.Notices, awkward.Notices);
        Assert.Equal(Sorted(usual.Publish()), Sorted(awkward.Publish()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_text_that_opens_with_a_list_does_not_tell_what_was_written_before_it(int seed)
    {
        var files = TestSite.Files("""
            === site.yml
            title: Test site
            === glossary/bpo.md
            ---
            term: business process outsourcing
            definition: handing work to others
            ---
            === articles/a.md
            ---
            title: A
            ---
            - first
            """);

        Assert.StartsWith("<ul>", TestSite.Of(files, new AwkwardScheduler(seed)).Publish()["articles/a.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Another_host_gives_the_same_bytes_and_messages(int seed)
    {
        var usual = SiteBuilder.Create().Build(RealSite.Files, new BareTheme());
        var (site, files) = new AwkwardHost(seed, new BareTheme()).Build(RealSite.Files);

        Assert.Equal(usual.Diagnostics, site.Diagnostics);
        Assert.Equal(Sorted(TestSite.PublishedBy(usual)), Sorted(files));
    }

    [Fact]
    public void Another_host_finds_the_same_faults()
    {
        var files = TestSite.Files("""
            === site.yml
            title: Test site
            === glossary/kpo.md
            ---
            trem: knowledge process outsourcing
            ---
            === articles/one.md
            ---
            title: One
            ---
            [Two](two.md) and [[kpo]]
            === articles/index.md
            ---
            title: Taken
            ---
            === notes.docx
            """);
        var usual = SiteBuilder.Create().Build(files, new BareTheme());
        var (site, published) = new AwkwardHost(4, new BareTheme()).Build(files);

        Assert.True(usual.HasErrors);
        Assert.Equal(usual.Diagnostics, site.Diagnostics);
        Assert.Empty(published);
    }

    [Fact]
    public void Another_order_of_files_gives_the_same_bytes()
    {
        var shuffled = RealSite.Files.ToArray();
        new Random(5).Shuffle(shuffled);

        Assert.Equal(Sorted(TestSite.Of(RealSite.Files).Publish()), Sorted(TestSite.Of(shuffled).Publish()));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-CH")]
    [InlineData("ar-SA")]
    public void Another_language_of_the_machine_gives_the_same_bytes(string culture)
    {
        var usual = Sorted(TestSite.Of(RealSite.Files).Publish());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(usual, Sorted(TestSite.Of(RealSite.Files, new AwkwardScheduler(0)).Publish()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_make_no_difference()
    {
        var windows = RealSite.Files.Select(file => file.Name.EndsWith(".md", StringComparison.Ordinal)
            ? file with { Bytes = (byte[])[0xEF, 0xBB, 0xBF, .. WithCarriageReturns(file.Bytes.Span)] }
            : file);

        Assert.Equal(Sorted(TestSite.Of(RealSite.Files).Publish()), Sorted(TestSite.Of(windows).Publish()));
    }

    private static byte[] WithCarriageReturns(ReadOnlySpan<byte> text)
    {
        var result = new List<byte>(text.Length + 256);
        foreach (var letter in text)
        {
            if (letter == '\n')
                result.Add((byte)'\r');
            result.Add(letter);
        }

        return [.. result];
    }

    private static IEnumerable<string> Sorted(IReadOnlyDictionary<string, string> site) =>
        site.OrderBy(page => page.Key, StringComparer.Ordinal).Select(page => $"{page.Key}\n{page.Value}");
}
