using System.Text;
using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>What hosts make of addresses: many leave <c>.html</c> and <c>index.html</c> off, or a slash at the end, and some do
/// not tell capitals from small letters.</summary>
internal static class HostAddress
{
    private const string Page = ".html";
    private const string Index = "/index.html";

    /// <summary>The same for all addresses that some host takes for one.</summary>
    public static string KeyOf(SitePath address)
    {
        var path = address.ToString();
        if (path.EndsWith(Index, StringComparison.Ordinal))
            path = path[..^Index.Length];
        else if (path.EndsWith(Page, StringComparison.Ordinal))
            path = path[..^Page.Length];
        return NameOf(path);
    }

    /// <summary>The same for all paths that some disk takes for one.</summary>
    public static string NameOf(string path) => NormalForm.Of(path, NormalizationForm.FormC).ToLowerInvariant();

    /// <summary>What readers may ask for when they want that file.</summary>
    public static IEnumerable<string> FormsOf(SitePath file)
    {
        var path = file.ToString();
        if (path.EndsWith(Index, StringComparison.Ordinal))
            return [path, path[..^(Index.Length - 1)], path[..^Index.Length]];
        return path.EndsWith(Page, StringComparison.Ordinal) ? [path, path[..^Page.Length]] : [path];
    }
}
