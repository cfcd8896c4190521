using StaticSite.Glossary.Terms;
using StaticSite.Localization;
using StaticSite.Settings;

namespace StaticSite.Search;

/// <summary>The address at which a reader proposes a term that the glossary lacks: the repository's page for a new file, filled in, or,
/// where a host takes no text with an address, a new issue.</summary>
internal static class ProposeTerm
{
    /// <summary>With <c>{id}</c> and <c>{term}</c>, which the client replaces by what was searched, encoded. Null if the site names no
    /// repository.</summary>
    public static string? Template(SiteSettings settings, Strings strings)
    {
        if (RepositoryHost.Of(settings) is not { } host)
            return null;
        if (host.New is not { } newFile)
            return WithHole(host.ReportOf(strings.Fill("search.propose-title", ("term", "{term}"))));

        var folder = string.Join('/', new[] { settings.Edit.Folder ?? settings.Source.Folder, Term.Folder.TrimEnd('/') }.Where(part => part.Length > 0));
        return $"{newFile}{RepositoryHost.Escaped(folder)}?filename={{id}}.md&value={WithHole(Uri.EscapeDataString("---\nterm: {term}\ndefinition: \nsources: []\n---\n"))}";
    }

    private static string WithHole(string encoded) => encoded.Replace("%7Bterm%7D", "{term}", StringComparison.Ordinal);
}
