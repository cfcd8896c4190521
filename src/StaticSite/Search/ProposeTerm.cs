using StaticSite.Glossary.Terms;

namespace StaticSite.Search;

/// <summary>The address at which a reader proposes a term that the glossary lacks: the repository's page for a new file,
/// filled in.</summary>
internal static class ProposeTerm
{
    /// <summary>With <c>{id}</c> and <c>{term}</c>, which the client replaces by what was searched, encoded.</summary>
    public static string Template(Uri repository, string inputFolder)
    {
        var folder = string.Join('/', new[] { inputFolder, Term.Folder.TrimEnd('/') }.Where(part => part.Length > 0));
        var text = Uri.EscapeDataString("---\nterm: {term}\ndefinition: \nsources: []\n---\n")
            .Replace("%7Bterm%7D", "{term}", StringComparison.Ordinal);
        return $"{repository.AbsoluteUri.TrimEnd('/')}/new/main/{folder}?filename={{id}}.md&value={text}";
    }
}
