using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Articles;

/// <summary>A page in the tree of articles: an article, or a section with the pages in it.</summary>
/// <remarks>It is whole once its tree is made, and nothing of it changes then, so any number of threads may ask.</remarks>
internal sealed class ArticleNode(SectionPath section, SitePath path, ComposedArticle? article, bool isSection, string title)
{
    public SectionPath Section { get; } = section;

    public SitePath Path { get; } = path;

    /// <summary>Null for a section whose page is a list that no author wrote.</summary>
    public ComposedArticle? Article { get; } = article;

    public bool IsSection { get; } = isSection;

    /// <summary>That of its article, or what stands for it.</summary>
    public string Title { get; } = title;

    public string MenuTitle => Article?.MenuTitle ?? Title;

    public string Description => Article?.Description ?? "";

    public ArticleNode? Parent { get; set; }

    /// <summary>In the order in which a reader meets them: that of menus.</summary>
    public ImmutableArray<ArticleNode> Children { get; set; } = [];

    /// <summary>How many articles lie in the section and those below it, without its own page.</summary>
    public int Count { get; set; }

    /// <summary>What tells it from its siblings in menus.</summary>
    public string BesideInMenus { get; set; } = "";

    public PageLink MenuLink => new(MenuTitle, Path) { Beside = BesideInMenus };

    /// <summary>By the numbers that authors gave, then by what readers see of each.</summary>
    public static IEnumerable<ArticleNode> InOrder(IEnumerable<ArticleNode> nodes, Func<ArticleNode, string> shown) =>
        nodes.InAlphabet(shown).ThenBy(node => node.Path).OrderBy(node => node.Article?.Order ?? int.MaxValue);

    /// <summary>The node and all below it, each before what is in it.</summary>
    public IEnumerable<ArticleNode> All()
    {
        var open = new Stack<ArticleNode>([this]);
        while (open.TryPop(out var node))
        {
            yield return node;
            foreach (var child in node.Children.Reverse())
                open.Push(child);
        }
    }
}
