using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Markdown.Texts;

namespace StaticSite.Articles;

/// <summary>The sections of articles as any text may show them: <c>::: sections</c>.</summary>
/// <param name="Sections">Those that lie in no other, in the order in which a reader meets them.</param>
public sealed record SectionOverview(ImmutableArray<ArticleSummary> Sections) : IEmbed
{
    internal static Overview Overview { get; } = new("sections");
}

/// <summary>Whether there are sections to show. Published at the first barrier.</summary>
/// <param name="list">The page of all articles.</param>
/// <param name="articles">All of them; what they say is of no matter to it.</param>
internal sealed class SectionOverviewIndex(SitePath list, ImmutableArray<SitePath> articles) : IEmbedIndex
{
    private readonly bool _hasSections = list.FileName[..(list.FileName.LastIndexOf('/') + 1)] is var folder &&
        articles.Any(article => article.FileName.StartsWith(folder, StringComparison.Ordinal) && article.FileName.IndexOf('/', folder.Length) > 0);

    public string Kind => SectionOverview.Overview.Word;

    public EmbedKeys Takes => EmbedKeys.None;

    public IEnumerable<string> Keys => [];

    public string FileOf(string key) => Diagnostic.AnyFile;

    public string AddressOf(string key) => $"{SectionPath.Input}/index.html";

    public bool TryFind(string key, out SitePath page, out string fragment)
    {
        (page, fragment) = (list, "");
        return _hasSections;
    }
}

/// <summary>The list itself. Published at the second barrier.</summary>
internal sealed class SectionOverviewSource(ArticleOrder order) : IEmbedSource
{
    public string Kind => SectionOverview.Overview.Word;

    public IEmbed Find(string key) => new SectionOverview([.. order.SummariesOf(order.Root).Where(summary => order.Find(summary.Link.Target)!.IsSection)]);
}
