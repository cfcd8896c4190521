using System.Collections.Immutable;
using StaticSite.Localization;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Articles;

/// <summary>Puts articles into the sections in which their files lie.</summary>
internal sealed class BuildArticleTree(SiteSettings settings, Strings strings)
{
    public ArticleNode Build(IEnumerable<ComposedArticle> articles)
    {
        var all = articles.ToArray();
        var own = all.Where(article => article.IsOfSection).DistinctBy(article => article.Section).ToDictionary(article => article.Section);
        var sections = all.SelectMany(article => article.Section.Around()).Append(SectionPath.Root).Distinct()
            .ToDictionary(section => section, section => SectionNode(section, own.GetValueOrDefault(section)));
        var children = all.Where(article => !article.IsOfSection).Select(article => new ArticleNode(article.Section, article.Path, article, isSection: false, article.Title))
            .Concat(sections.Values.Where(node => !node.Section.IsRoot))
            .ToLookup(node => node.IsSection ? node.Section.Parent : node.Section);

        // What lies deepest is counted first.
        foreach (var node in sections.Values.OrderByDescending(node => node.Section.Depth))
            Fill(node, children[node.Section]);
        return sections[SectionPath.Root];
    }

    private void Fill(ArticleNode section, IEnumerable<ArticleNode> children)
    {
        section.Children = [.. ArticleNode.InOrder(children, child => child.MenuTitle)];
        var twins = new TellApart(section.Children.Select(child => (child.Path, child.MenuTitle)), strings);
        foreach (var child in section.Children)
        {
            child.Parent = section;
            child.BesideInMenus = twins.Beside(child.Path);
            section.Count += child.Count + (child.Article is null ? 0 : 1);
        }
    }

    private ArticleNode SectionNode(SectionPath section, ComposedArticle? own) => new(
        section, section.AddressIn(settings), own, isSection: true,
        own?.Title ?? (section.IsRoot ? strings["articles.menu"] : section.Words));
}
