using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Localization;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Articles;

/// <summary>The articles in the order in which a reader meets them: section by section, and in each by their number, then by
/// what menus call them.</summary>
internal sealed class ArticleOrder : ISectionNames
{
    public static Fact<ArticleOrder> Fact { get; } = new("article order");

    // A list that is longer is looked through, not read.
    private const int MostDescribed = 200;

    // Of the front page, which must not grow with the site. Sections are the way into all that lies below them, so more of them show.
    private const int MostInOverview = 6;
    private const int MostSectionsInOverview = 12;

    private readonly FrozenDictionary<SitePath, ArticleNode> _nodes;
    private readonly Strings _strings;

    public ArticleOrder(IEnumerable<ComposedArticle> articles, SiteSettings settings, Strings strings)
    {
        _strings = strings;
        Root = new BuildArticleTree(settings, strings).Build(articles);
        Articles = [.. Root.All().Select(node => node.Article).OfType<ComposedArticle>()];
        _nodes = Root.All().DistinctBy(node => node.Path).ToFrozenDictionary(node => node.Path);
    }

    /// <summary>The section of all.</summary>
    public ArticleNode Root { get; }

    /// <summary>All of them, each section's own page before those in it.</summary>
    public ImmutableArray<ComposedArticle> Articles { get; }

    /// <summary>Whether any article lies in a folder.</summary>
    public bool HasSections => Root.Children.Any(child => child.IsSection);

    /// <summary>As the side menu has them.</summary>
    public ImmutableArray<TopicPage> MenuPages => MenuPagesBelow(Root);

    /// <summary>What is right below all of them, as the front page shows it: articles, and sections with what is in them; and the
    /// way to the rest.</summary>
    public ArticleOverview Overview
    {
        get
        {
            var most = HasSections ? MostSectionsInOverview : MostInOverview;
            return new ArticleOverview([.. SummariesOf(Root).Take(most)])
            {
                All = Root.Children.Length > most ? new PageLink(_strings.Count("articles.all-of", Articles.Length), Root.Path) : null,
            };
        }
    }

    /// <summary>The sections that lie in no other.</summary>
    public ImmutableArray<ArticleSummary> Sections => [.. SummariesOf(Root).Where(summary => Find(summary.Link.Target)!.IsSection)];

    /// <summary>What is right below a section, as its page shows it.</summary>
    public ImmutableArray<ArticleSummary> SummariesOf(ArticleNode section)
    {
        var isLong = section.Children.Length > MostDescribed;
        var twins = new TellApart(section.Children.Select(node => (node.Path, isLong ? node.Title : $"{node.Title}\n{node.Description}")), _strings);
        return
        [
            .. ArticleNode.InOrder(section.Children, node => node.Title).Select(node => new ArticleSummary(
                new PageLink(node.Title, node.Path) { Beside = twins.Beside(node.Path) }, isLong ? "" : node.Description)
            { Count = node.IsSection ? node.Count : 0, IsDraft = node.Article?.IsDraft == true }),
        ];
    }

    /// <summary>The place of a page in the tree; null for one that is no article's and no section's.</summary>
    public ArticleNode? Find(SitePath page) => _nodes.GetValueOrDefault(page);

    /// <summary>The sections that have no article for their page. Where articles are the site, its first page lists them.</summary>
    public IEnumerable<ArticleNode> Lists => Root.All().Where(node => node is { IsSection: true, Article: null } && node.Path != Page.Home);

    ImmutableArray<string> ISectionNames.Of(SitePath page) => Find(page) is { } node ? [.. NamesAround(node).Reverse()] : [];

    // The section of all is where every article is, so it tells none from another.
    private static IEnumerable<string> NamesAround(ArticleNode node)
    {
        for (var section = node.Parent; section is { Parent: not null }; section = section.Parent)
            yield return section.MenuTitle;
    }

    private static ImmutableArray<TopicPage> MenuPagesBelow(ArticleNode node) =>
        [.. node.Children.Select(child => new TopicPage(child.MenuLink) { Below = MenuPagesBelow(child), IsDraft = child.Article?.IsDraft == true })];
}
