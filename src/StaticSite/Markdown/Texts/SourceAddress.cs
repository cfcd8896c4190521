using System.Text;
using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>Names files as their authors see them: from the folder of the file in which they write, wherever its page stands.</summary>
internal static class SourceAddress
{
    // What shows a folder on other hosts shows it here.
    private static readonly string[] OwnFiles = ["index.md", "README.md", "readme.md"];

    /// <summary>Where a file is published that a text names; null if it names no file of the site.</summary>
    /// <param name="written">Without a fragment, and with no signs in percent.</param>
    /// <param name="file">The file of the text, as people see it.</param>
    public static SitePath? PageOf(string written, string file, SiteIndex index) =>
        FileOf(written, file, index) is { } name ? index.PageOf(name) : null;

    /// <summary>The file itself, inside the input.</summary>
    /// <inheritdoc cref="PageOf" path="/param"/>
    public static string? FileOf(string written, string file, SiteIndex index)
    {
        if (Resolve(written, NameOf(file, index)) is not { } name)
            return null;
        if (!name.EndsWith('/'))
            return index.PageOf(name) is null ? null : name;

        foreach (var own in OwnFiles)
            if (index.PageOf(name + own) is not null)
                return name + own;
        return null;
    }

    /// <summary>Whether a link to its folder leads to the file.</summary>
    /// <param name="name">Inside the input.</param>
    public static bool IsOwnFile(string name) => OwnFiles.Contains(name[(name.LastIndexOf('/') + 1)..]);

    /// <summary>The path of a file inside the input.</summary>
    /// <param name="file">As people see it.</param>
    public static string NameOf(string file, SiteIndex index) =>
        index.InputFolder is { Length: > 0 } folder && file.StartsWith(folder + "/", StringComparison.Ordinal) ? file[(folder.Length + 1)..] : file;

    /// <summary>The file of a page as a text of another file names it; null for a page that no single file stands behind.</summary>
    /// <param name="file">The file of the text, as people see it.</param>
    public static string? To(SitePath page, string file, SiteIndex index) =>
        index.FileOf(page) is { } target && SitePath.TryParse("/" + target, out var to) && SitePath.TryParse("/" + NameOf(file, index), out var from)
            ? to.RelativeTo(from)
            : null;

    /// <returns>Null for what climbs out of the input.</returns>
    private static string? Resolve(string written, string file)
    {
        var segments = written.StartsWith('/') ? [] : file.Split('/').SkipLast(1).ToList();
        foreach (var segment in written.Split('/'))
        {
            if (segment == ".." && segments.Count == 0)
                return null;
            if (segment == "..")
                segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("" or "."))
                segments.Add(segment);
        }

        var name = NormalForm.Of(string.Join('/', segments), NormalizationForm.FormC);
        return written.Split('/')[^1] is "" or "." or ".." ? name + "/" : name;
    }
}
