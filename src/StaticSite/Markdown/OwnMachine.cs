using System.Text.RegularExpressions;
using StaticSite.Engine;

namespace StaticSite.Markdown;

/// <summary>Addresses that were copied out of a preview: they lead to the machine of whoever wrote them.</summary>
internal static partial class OwnMachine
{
    public static bool Is(string written) => Address().IsMatch(written);

    /// <param name="column">Where the address is written; null if that is not known.</param>
    public static Diagnostic Report(string written, SourceLocation at, int? column, PageScope page)
    {
        var local = Address().Match(written).Groups["path"].Value;
        var meant = SitePath.TryParse("/" + (local.Length == 0 || local.EndsWith('/') ? local + "index.html" : local), out var path)
            && page.Index.Addresses.Contains(path)
                ? path.RelativeTo(page.Path) + Address().Match(written).Groups["place"].Value
                : null;
        return MarkdownDiagnostics.OwnMachine.At(at, written, Nearest.Offer(meant)) with
        {
            Fix = meant is not null && column is { } start ? Fix.Replace(at with { Column = start }, written, meant) : null,
        };
    }

    [GeneratedRegex(@"^https?://(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d+)?(?:/(?<path>[^?#]*)(?:\?[^#]*)?(?<place>#.*)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
