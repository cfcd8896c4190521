using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Navigation;

/// <summary>Makes the addresses under which a repository's host lets people change a file and report an error.</summary>
internal static class FindSource
{
    private const string Guide = ".github/CONTRIBUTING.md";

    /// <param name="file">Of the page, or null.</param>
    public static SourceLinks? Find(Uri? repository, string? file, Page page, Strings strings)
    {
        if (repository is null)
            return null;

        var root = repository.AbsoluteUri.TrimEnd('/');
        if (root.EndsWith(".git", StringComparison.Ordinal))
            root = root[..^".git".Length];
        // GitLab keeps its own pages apart from the repository's by a hyphen.
        var isGitLab = repository.Host.Contains("gitlab", StringComparison.OrdinalIgnoreCase);
        var (own, title) = isGitLab ? ($"{root}/-", "issue[title]") : (root, "title");
        return new SourceLinks(
            file is null ? null : new Uri($"{own}/edit/main/{string.Join('/', file.Split('/').Select(Uri.EscapeDataString))}"),
            new Uri($"{own}/issues/new?{title}={Uri.EscapeDataString(strings.Fill("layout.report-title", ("page", page.Path.FileName)))}"),
            new Uri($"{own}/blob/main/{Guide}"));
    }
}
