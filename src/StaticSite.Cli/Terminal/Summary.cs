using System.Globalization;

namespace StaticSite.Cli.Terminal;

internal static class Summary
{
    /// <summary><c>Built 214 pages, 176 terms and 1,234 links in 0.8 s</c>, the same in every culture.</summary>
    public static string Of(string done, SiteCounts counts, TimeSpan elapsed) => string.Create(
        CultureInfo.InvariantCulture,
        $"{done} {Number(counts.Pages, "page")}, {Number(counts.Terms, "term")} and {Number(counts.Links, "link")} in {elapsed.TotalSeconds:0.0} s");

    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Number(int count, string thing) => Number(count, thing, thing + "s");

    public static string Number(int count, string thing, string things) =>
        Number(count) + ' ' + (count == 1 ? thing : things);
}
