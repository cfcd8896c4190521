using StaticSite.Engine;
using StaticSite.Settings;

namespace StaticSite.Glossary;

/// <summary>Tells which category of <c>site.yml</c> is one that terms are still in by another name: one without any terms.</summary>
internal sealed class RenamedCategories : IRenames
{
    private const string Kind = "category ";

    public static string NameOf(string category) => Kind + category;

    public Renaming? Find(string lost, LinkedSite site)
    {
        if (!lost.StartsWith(Kind, StringComparison.Ordinal))
            return null;

        var old = lost[Kind.Length..];
        var used = site.Documents<ComposedTerm>().Select(term => term.Term.Category?.Text).ToHashSet();
        var idle = site.Index.Facts.Get<SiteSettings>().Categories.Where(category => !used.Contains(category.Text)).ToArray();
        return Nearest.Kin(old, idle.Select(category => category.Text)) is { } found
            ? new Renaming(idle.First(category => category.Text == found).At, old, found,
                $"Run 'rename \"categories/{old}\" \"{found}\"', which changes them along, or give the category its old name back here.")
            : null;
    }
}
