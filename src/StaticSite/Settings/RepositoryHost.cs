namespace StaticSite.Settings;

/// <summary>How the pages of a repository are named on its host.</summary>
/// <param name="Edit">Before a file that somebody changes.</param>
/// <param name="BehindEdit">Behind it.</param>
/// <param name="Show">Before a file that somebody reads.</param>
/// <param name="Report">A new issue, up to its title.</param>
/// <param name="New">Before the folder of a file that somebody adds, with its name and text filled in; null where a host takes no text so.</param>
internal sealed record RepositoryHost(string Edit, string BehindEdit, string Show, string Report, string? New)
{
    private const string UsualBranch = "main";

    /// <summary>The branch that people change.</summary>
    public static string BranchOf(EditSettings edit) => edit.Branch.Length > 0 ? edit.Branch : UsualBranch;

    /// <summary>The host on which people find the texts; null if the site names no repository.</summary>
    public static RepositoryHost? Of(SiteSettings settings) =>
        (settings.Edit.Repository ?? settings.Repository) is { } repository ? Of(repository, BranchOf(settings.Edit)) : null;

    /// <summary>A new issue with a title.</summary>
    public string ReportOf(string title) => $"{Report}={Uri.EscapeDataString(title)}";

    /// <summary>A path as a part of an address.</summary>
    public static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static RepositoryHost Of(Uri repository, string branch)
    {
        var (root, at) = (repository.AbsoluteUri.TrimEnd('/'), Escaped(branch));
        if (root.EndsWith(".git", StringComparison.Ordinal))
            root = root[..^".git".Length];

        bool Is(string name) => repository.Host.Contains(name, StringComparison.OrdinalIgnoreCase);

        // GitLab keeps its own pages apart from the repository's by a hyphen.
        if (Is("gitlab"))
            return new($"{root}/-/edit/{at}/", "", $"{root}/-/blob/{at}/", $"{root}/-/issues/new?issue[title]", null);
        if (Is("bitbucket"))
            return new($"{root}/src/{at}/", "?mode=edit", $"{root}/src/{at}/", $"{root}/issues/new?title", null);
        return Is("codeberg") || Is("gitea") || Is("forgejo")
            ? new($"{root}/_edit/{at}/", "", $"{root}/src/branch/{at}/", $"{root}/issues/new?title", null)
            : new($"{root}/edit/{at}/", "", $"{root}/blob/{at}/", $"{root}/issues/new?title", $"{root}/new/{at}/");
    }
}
