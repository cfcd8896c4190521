using StaticSite.Cli.Git;

namespace StaticSite.Cli.Tests.Git;

/// <summary>What feeds and the sitemap say of dates that come from git.</summary>
public sealed class FeedTests : IDisposable
{
    private readonly TestRepository _site = new();

    public FeedTests()
    {
        _site.WithTerm("apple", "fruit").With("input/articles/a.md", "---\ntitle: A\nreviewed: 2020-01-01\n---\n")
            .Commit("2026-03-01");
        _site.WithTerm("apple", "fruit of a tree").With("input/articles/b.md", "---\ntitle: B\nreviewed: 2020-01-01\n---\n")
            .Commit("2026-03-02");
        _site.With("input/articles/a.md", "---\ntitle: A\nreviewed: 2020-01-01\n---\nMore.\n").Commit("2026-03-03");
        _site.With("input/articles/b.md", "---\ntitle: B\nreviewed: 2020-01-01\n---\nNot committed.\n");
        Assert.Equal((0, ""), _site.Folder.RunReal("--quiet") is var (code, _, error) ? (code, error) : default);
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Pages_are_as_old_as_their_last_commit_or_else_as_their_last_review()
    {
        var sitemap = _site.Folder.Read("output/sitemap.xml").Replace("\n    ", "", StringComparison.Ordinal);

        Assert.Contains("articles/a.html</loc><lastmod>2026-03-03</lastmod>", sitemap, StringComparison.Ordinal);
        Assert.Contains("articles/b.html</loc><lastmod>2020-01-01</lastmod>", sitemap, StringComparison.Ordinal);
        Assert.Contains("glossary/apple.html</loc><lastmod>2026-03-02</lastmod>", sitemap, StringComparison.Ordinal);
    }

    [Fact]
    public void The_feed_tells_when_an_article_came_and_when_it_changed() => Assert.Contains("""
            <updated>2026-03-03T10:00:00Z</updated>
            <published>2026-03-01T10:00:00Z</published>
        """.ReplaceLineEndings("\n"), _site.Folder.Read("output/feed.xml"), StringComparison.Ordinal);

    [Fact]
    public void Definitions_that_change_have_a_feed_of_their_own() => Assert.Equal(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xml:lang="en" xmlns="http://www.w3.org/2005/Atom">
          <id>https://example.org/definitions.xml</id>
          <title>T: Definitions</title>
          <updated>2026-03-02T10:00:00Z</updated>
          <link rel="self" type="application/atom+xml" href="https://example.org/definitions.xml" />
          <link rel="alternate" type="text/html" href="https://example.org/glossary/" />
          <author>
            <name>T</name>
          </author>
          <entry>
            <id>https://example.org/glossary/apple.html#definition-20260302T100000Z</id>
            <title>Apple: definition changed</title>
            <updated>2026-03-02T10:00:00Z</updated>
            <link rel="alternate" type="text/html" href="https://example.org/glossary/apple.html" />
            <summary>Now: fruit of a tree. Before: fruit.</summary>
          </entry>
          <entry>
            <id>https://example.org/glossary/apple.html#definition-20260301T100000Z</id>
            <title>Apple: new term</title>
            <updated>2026-03-01T10:00:00Z</updated>
            <link rel="alternate" type="text/html" href="https://example.org/glossary/apple.html" />
            <summary>fruit</summary>
          </entry>
        </feed>
        """.ReplaceLineEndings("\n"), _site.Folder.Read("output/definitions.xml"));
}
