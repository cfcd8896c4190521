using System.Globalization;
using System.Text.RegularExpressions;
using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>Addresses that were copied out of a preview: they lead to the machine of whoever wrote them.</summary>
public static partial class OwnMachine
{
    /// <summary>The port at which a preview answers unless it is told another.</summary>
    public const int PortOfPreview = 5080;

    /// <summary>The finding, or null for an address that whoever reads the page has a server at, too.</summary>
    /// <param name="column">Where the address is written; null if that is not known.</param>
    internal static Diagnostic? Find(string written, SourceLocation at, int? column, PageScope page)
    {
        if (Address().Match(written) is not { Success: true, Groups: var parts })
            return null;

        var local = parts["path"].Value;
        var meant = SitePath.TryParse("/" + (local.Length == 0 || local.EndsWith('/') ? local + "index.html" : local), out var path)
            && page.Index.Addresses.Contains(path)
                ? path.RelativeTo(page.Path) + parts["place"].Value
                : null;
        if (parts["port"].Value != PortOfPreview.ToString(CultureInfo.InvariantCulture) && (meant is null || local.Length == 0))
            return null;

        return MarkdownDiagnostics.OwnMachine.At(at, written, Nearest.Offer(meant)) with
        {
            Fix = meant is not null && column is { } start ? Fix.Replace(at with { Column = start }, written, meant) : null,
        };
    }

    [GeneratedRegex(@"^https?://(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::(?<port>\d+))?(?:/(?<path>[^?#]*)(?:\?[^#]*)?(?<place>#.*)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
