using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Tests;

namespace StaticSite.Theme.Tests;

/// <summary>The site of this repository as it is published, with an address and a repository, built once for all tests that
/// read it.</summary>
/// <param name="Files">By path inside the site, such as <c>articles/what-is-bpo.html</c>.</param>
/// <param name="Pages">The files that are HTML, parsed. Tests only read them, one class after the other: what AngleSharp
/// works out when asked is not safe from two threads.</param>
internal sealed partial record PublishedSite(
    FrozenDictionary<string, byte[]> Files, FrozenDictionary<string, IHtmlDocument> Pages)
{
    private static readonly Lazy<PublishedSite> Built = new(Publish);

    public static PublishedSite Real => Built.Value;

    private static PublishedSite Publish()
    {
        var site = SiteBuilder.Create(new SiteOptions { BaseUrl = new Uri("https://words.example.org/") }).Build(
            RealSite.Files.Select(WithRepository), new RazorTheme());
        Assert.DoesNotContain(site.Diagnostics, diagnostic => diagnostic.Severity > Severity.Notice);

        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        site.Render(file => files[file.Path.FileName] = file.Content().ToArray());
        return new PublishedSite(
            files.ToFrozenDictionary(StringComparer.Ordinal),
            files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToFrozenDictionary(
                file => file.Key,
                file => new HtmlParser().ParseDocument(new MemoryStream(file.Value)),
                StringComparer.Ordinal));
    }

    // Where a site is kept is known once it is published, and so it may not stand in its texts yet.
    private static SourceFile WithRepository(SourceFile file) =>
        file.Name != "site.yml" || Encoding.UTF8.GetString(file.Bytes.Span) is not { } settings || RepositoryKey().IsMatch(settings)
            ? file
            : file with { Bytes = Encoding.UTF8.GetBytes($"{settings.TrimEnd()}\nrepository: https://code.example.org/words\n") };

    [GeneratedRegex("^repository:", RegexOptions.Multiline)]
    private static partial Regex RepositoryKey();
}
