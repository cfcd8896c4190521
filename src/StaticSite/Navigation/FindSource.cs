using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Navigation;

/// <summary>Makes the addresses under which a repository's host lets people change a file and report an error.</summary>
internal static class FindSource
{
    private const string Guide = ".github/CONTRIBUTING.md";
    private const string UsualBranch = "main";

    /// <param name="file">Of the page, as people see it; or null.</param>
    public static SourceLinks? Find(SiteSettings settings, string? file, Page page, SiteIndex index, Strings strings)
    {
        var edit = settings.Edit;
        var branch = edit.Branch.Length > 0 ? edit.Branch : UsualBranch;
        if (file is not null && edit.Folder is { } folder)
            file = folder.Length == 0 ? SourceAddress.NameOf(file, index) : $"{folder}/{SourceAddress.NameOf(file, index)}";
        var pattern = file is null ? null : edit.Address?.Text
            .Replace("{branch}", Escaped(branch), StringComparison.Ordinal).Replace("{path}", Escaped(file), StringComparison.Ordinal);
        if ((edit.Repository ?? settings.Repository) is not { } repository)
            return pattern is null ? null : new SourceLinks(new Uri(pattern), null, null);

        var host = Host.Of(repository, branch);
        return new SourceLinks(
            file is null ? null : new Uri(pattern ?? host.Edit + Escaped(file) + host.BehindEdit),
            new Uri($"{host.Report}={Uri.EscapeDataString(strings.Fill("layout.report-title", ("page", page.Path.FileName)))}"),
            new Uri(host.Show + Guide));
    }

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>How the pages of a repository are named on its host.</summary>
    private sealed record Host(string Edit, string BehindEdit, string Show, string Report)
    {
        public static Host Of(Uri repository, string branch)
        {
            var (root, at) = (repository.AbsoluteUri.TrimEnd('/'), Escaped(branch));
            if (root.EndsWith(".git", StringComparison.Ordinal))
                root = root[..^".git".Length];

            bool Is(string name) => repository.Host.Contains(name, StringComparison.OrdinalIgnoreCase);

            // GitLab keeps its own pages apart from the repository's by a hyphen.
            if (Is("gitlab"))
                return new($"{root}/-/edit/{at}/", "", $"{root}/-/blob/{at}/", $"{root}/-/issues/new?issue[title]");
            if (Is("bitbucket"))
                return new($"{root}/src/{at}/", "?mode=edit", $"{root}/src/{at}/", $"{root}/issues/new?title");
            return Is("codeberg") || Is("gitea") || Is("forgejo")
                ? new($"{root}/_edit/{at}/", "", $"{root}/src/branch/{at}/", $"{root}/issues/new?title")
                : new($"{root}/edit/{at}/", "", $"{root}/blob/{at}/", $"{root}/issues/new?title");
        }
    }
}
