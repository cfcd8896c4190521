using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Mentions;

/// <summary>A label that texts have only inside of longer ones of other terms, so that it links nothing.</summary>
/// <param name="Label">As its author wrote it.</param>
/// <param name="Longer">The labels that hold it, ordinally sorted.</param>
/// <param name="Pages">That have one of those.</param>
/// <param name="Places">The first link by one of those, of the first few pages.</param>
internal sealed record SwallowedLabel(Term Term, Located Label, ImmutableArray<string> Longer, int Pages, ImmutableArray<SourceLocation> Places)
{
    private const int MostNamed = 3;

    // One more than a sentence names.
    private const int MostPlaces = 4;

    /// <summary>The longer labels in a sentence: <c>'back office' or 'front office'</c>.</summary>
    public string LongerInWords => string.Join(" or ", Longer.Take(MostNamed).Select(label => $"'{label}'")) + (Longer.Length > MostNamed ? " or others" : "");

    /// <summary>All of a site, in the order of their files.</summary>
    public static ImmutableArray<SwallowedLabel> In(LinkedSite site)
    {
        // Nearly all stand by themselves somewhere; a large site has millions of uses, and few of these objects.
        var (alone, nests) = (new HashSet<NestedLabel>(ReferenceEqualityComparer.Instance), new HashSet<Nest>(ReferenceEqualityComparer.Instance));
        var pages = new List<(IDocument Page, NestedUses Uses)>();
        foreach (var document in site.Documents<IDocument>())
            foreach (var observation in document.Observations)
                if (observation is NestedUses uses)
                {
                    alone.UnionWith(uses.Alone);
                    nests.UnionWith(uses.Nests);
                    pages.Add((document, uses));
                }

        // Pages of an earlier edition have objects of their own.
        var standing = alone.ToHashSet();
        nests.RemoveWhere(nest => nest.Inside.All(standing.Contains));
        if (nests.Count == 0)
            return [];

        var swallowed =
            from page in pages
            from nest in page.Uses.Nests
            where nests.Contains(nest)
            from label in nest.Inside
            where !standing.Contains(label)
            group (page.Page, nest) by label;
        return [.. swallowed.Select(label => Of(label.Key, [.. label], site)).OfType<SwallowedLabel>().OrderBy(label => label.Label.At)];
    }

    private static SwallowedLabel? Of(NestedLabel label, (IDocument Page, Nest Nest)[] uses, LinkedSite site) =>
        site.Find<ComposedTerm>(label.Term) is { Term: var term } && GatherLabels.WrittenIn(term).FirstOrDefault(written => written.Text == label.Label) is { Text: not null } written
            ? new SwallowedLabel(
                term,
                written,
                [.. uses.Select(use => use.Nest.Longer).Distinct().Order(StringComparer.Ordinal)],
                uses.Select(use => use.Page).Distinct().Count(),
                [.. uses.GroupBy(use => use.Page).SelectMany(page => FirstLink(page.Key, [.. page.Select(use => use.Nest.Term)], site)).Distinct().Take(MostPlaces).Order()])
            : null;

    private static IEnumerable<SourceLocation> FirstLink(IDocument page, HashSet<SitePath> terms, LinkedSite site) =>
        site.LinksOf(page).Where(link => link.Kind == LinkKind.Mention && terms.Contains(link.Target)).Select(link => link.Source).Take(1);
}
