using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using StaticSite.Authoring;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Editing;
using StaticSite.Glossary.Mentions;
using StaticSite.Glossary.Suggestions;
using StaticSite.Glossary.Terms;
using StaticSite.Pages;

namespace StaticSite.Tests;

/// <summary>A whole site as one string: a line <c>=== glossary/kpo.md</c> starts each file.</summary>
public sealed class TestSite
{
    private const string Settings = """
        === site.yml
        title: Test site
        base-url: https://example.org/

        """;

    private readonly BuiltSite _built;

    private TestSite(BuiltSite built)
    {
        _built = built;
        Messages = string.Join('\n', built.Diagnostics
            .Where(diagnostic => diagnostic.Severity != Severity.Notice)
            .Select(diagnostic => diagnostic.ToString()));
        Notices = string.Join('\n', built.Diagnostics
            .Where(diagnostic => diagnostic.Severity == Severity.Notice)
            .Select(diagnostic => diagnostic.ToString()));
    }

    /// <summary>Errors and warnings, a line each.</summary>
    public string Messages { get; }

    public string Notices { get; }

    public SiteCounts Counts => _built.Counts;

    /// <summary>What became of every mention, by page, if it was asked for.</summary>
    public IReadOnlyDictionary<SitePath, ImmutableArray<MentionDecision>> Mentions => _built.Mentions;

    /// <summary>The glossary as it was read.</summary>
    public TermIndex Terms => _built.Terms;

    /// <summary>What is nearly a mention, if it was asked for.</summary>
    public ImmutableArray<NearMiss> NearMisses => _built.NearMisses;

    public static TestSite Build(string text, DateOnly? today = null, bool explains = false) => Of(
        Files(text.Contains("=== site.yml", StringComparison.Ordinal) ? text : Settings + text),
        options: new SiteOptions { Today = today, Explains = explains });

    /// <summary>How its texts use its glossary, if it was asked for.</summary>
    public GlossaryUse UseOfGlossary => _built.UseOfGlossary;

    /// <summary>An article <c>articles/a.md</c> whose text starts in line 4.</summary>
    public static string Article(string text) => $"=== articles/a.md\n---\ntitle: A\n---\n{text}\n";

    /// <summary>What became of the mentions of a page, in words.</summary>
    public string Explained(string path) => string.Join('\n', Mentions[SitePath.Parse("/" + path)]
        .Select(decision => $"{decision.At}: {ExplainMention.InWords(decision)}"));

    /// <summary>What the glossary should change, a line each.</summary>
    public string Suggested => string.Join('\n', _built.Suggestions.Select(SuggestionInWords.Of));

    public static TestSite Of(
        IEnumerable<SourceFile> files, IScheduler? scheduler = null, ITheme? theme = null, SiteOptions? options = null) =>
        new(SiteBuilder.Create(options).Build(files, theme ?? new BareTheme(), scheduler));

    /// <summary>A page as <see cref="BareTheme"/> writes it, for a site without errors or warnings.</summary>
    public string Page(string path)
    {
        Assert.Equal("", Messages);
        return Publish()[path];
    }

    /// <summary>A file of the input once everything was mended that certainly can be.</summary>
    public static string Fixed(string text, string name)
    {
        var fixer = new FixSite(files => Of(files)._built.Diagnostics);
        var mended = fixer.Fix([.. Files(Settings + text)]).Files;
        return Encoding.UTF8.GetString(mended.Single(file => file.Name == name).Bytes.Span);
    }

    /// <summary>A file of the input once every suggestion is taken that is sure.</summary>
    public static string Taken(string text, string name) =>
        Encoding.UTF8.GetString(Take([.. Files(Settings + text)]).Files.Single(file => file.Name == name).Bytes.Span);

    /// <summary>What taking every suggestion comes to that is sure.</summary>
    public static TakenSuggestions Take(ImmutableArray<SourceFile> files)
    {
        var site = SiteBuilder.Create(new SiteOptions { Explains = true }).Repeated(new BareTheme());
        return new TakeSuggestions(files => site.Build(files)).TakeSure(files);
    }

    /// <summary>All files of the published site, by path.</summary>
    public IReadOnlyDictionary<string, string> Publish() => PublishedBy(_built);

    public static IReadOnlyDictionary<string, string> PublishedBy(BuiltSite site)
    {
        var published = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        site.Render(file => Assert.True(published.TryAdd(file.Path.FileName, TextOf(file)), file.Path.FileName));
        return published;
    }

    public static string TextOf(OutputFile file) => Encoding.UTF8.GetString(file.Content().Span);

    public static IReadOnlyList<SourceFile> Files(string text)
    {
        var files = new List<SourceFile>();
        foreach (var part in ("\n" + text.ReplaceLineEndings("\n")).Split("\n=== ").Skip(1))
        {
            var (name, content) = part.Split('\n', 2) switch
            {
                [var first, var rest] => (first, rest),
                var only => (only[0], ""),
            };
            files.Add(File(name.Trim(), content));
        }

        return files;
    }

    public static SourceFile File(string name, string content) => new("input", name, Encoding.UTF8.GetBytes(content));

    public static SourceFile File(string name, byte[] content) => new("input", name, content);
}
