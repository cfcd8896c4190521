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

    internal static OverviewSource Show(ArticleOrder order) => new(Overview, () => new SectionOverview(order.Sections));

    /// <summary>Whether any article lies in a folder.</summary>
    /// <param name="list">The page of all articles.</param>
    /// <param name="articles">All of them; what they say is of no matter.</param>
    internal static bool HasAny(SitePath list, ImmutableArray<SitePath> articles) =>
        list.FileName[..(list.FileName.LastIndexOf('/') + 1)] is var folder &&
        articles.Any(article => article.FileName.StartsWith(folder, StringComparison.Ordinal) && article.FileName.IndexOf('/', folder.Length) > 0);
}
