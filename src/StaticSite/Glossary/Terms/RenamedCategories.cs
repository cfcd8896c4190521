using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Settings;

namespace StaticSite.Glossary.Terms;

/// <summary>Tells which category of <c>site.yml</c> is one that terms are still in by another name: one without any terms.</summary>
internal sealed class RenamedCategories : IRenames
{
    private const string Kind = "category ";

    public static string NameOf(string category) => Kind + category;

    public Renaming? Find(string lost, IReadOnlySet<string> namedIn, LinkedSite site) => RenamedWord.Find(
        lost, Kind, () => Idle(site).Select(category => (category.Text, category)),
        (old, found) => $"Run 'rename \"categories/{old}\" \"{found}\"', which changes them along, or give the category its old name back here.");

    /// <summary>The categories that no term is in.</summary>
    public static IEnumerable<Located> Idle(LinkedSite site)
    {
        var used = site.Documents<ComposedTerm>().Select(term => term.Term.Category?.Text).ToHashSet(StringComparer.Ordinal);
        return site.Get(SiteSettings.Fact).Categories.Where(category => !used.Contains(category.Text));
    }
}
