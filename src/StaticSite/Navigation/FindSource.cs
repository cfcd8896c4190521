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

    /// <param name="file">Of the page, as people see it; or null.</param>
    public static SourceLinks? Find(SiteSettings settings, string? file, Page page, SiteIndex index, Strings strings)
    {
        var edit = settings.Edit;
        if (file is not null && edit.Folder is { } folder)
            file = folder.Length == 0 ? SourceAddress.NameOf(file, index) : $"{folder}/{SourceAddress.NameOf(file, index)}";
        var path = file is null ? null : RepositoryHost.Escaped(file);
        var pattern = path is null ? null : edit.Address?.Text
            .Replace("{branch}", RepositoryHost.Escaped(RepositoryHost.BranchOf(edit)), StringComparison.Ordinal).Replace("{path}", path, StringComparison.Ordinal);
        if (RepositoryHost.Of(settings) is not { } host)
            return pattern is null ? null : new SourceLinks(new Uri(pattern), null, null);

        return new SourceLinks(
            path is null ? null : new Uri(pattern ?? host.Edit + path + host.BehindEdit),
            new Uri(host.ReportOf(strings.Fill("layout.report-title", ("page", page.Path.FileName)))),
            new Uri(host.Show + Guide));
    }
}
