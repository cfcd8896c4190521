using System.Text.RegularExpressions;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>The address that somebody surely meant by one that is written as addresses are written elsewhere.</summary>
internal static partial class MeantAddress
{
    private static readonly char[] Quotes = ['“', '”', '„', '‘', '’', '"', '\''];

    /// <param name="file">In which it is written, as people see it.</param>
    /// <returns>Null for one that reads as an address of this site.</returns>
    public static string? Of(string written, string file, PageScope page)
    {
        if (Mail().IsMatch(written))
            return "mailto:" + written;
        if (Host().IsMatch(written))
            return "https://" + written;

        var bare = written.Trim(Quotes).Replace('\\', '/');
        return bare != written && Exists(bare, file, page) ? bare : null;
    }

    /// <summary>What was meant by an address of the web that is misspelt: <c>http//example.org</c>, <c>https://https://example.org</c>,
    /// or one with the quotation mark behind it.</summary>
    public static string? OfWeb(string written)
    {
        // Most links lead to pages of the site.
        if (written is not ['h' or 'H', ..])
            return null;
        if (WellFormed().IsMatch(written))
            return written[^1] is '“' or '”' or '’' ? written.TrimEnd(Quotes) : null;

        return Misspelt().Match(written) is { Success: true } match
            ? $"http{(match.Groups["secure"].Length > 0 ? "s" : "")}://{match.Groups["rest"].Value.Replace('\\', '/')}"
            : null;
    }

    public static bool Exists(string written, string file, PageScope page) => SiteAddress.Read(written, file, page) switch
    {
        AddressReading.External => true,
        AddressReading.Internal(var address) => page.Index.Addresses.Contains(address.Path),
        _ => false,
    };

    [GeneratedRegex(@"^https?://(?!https?[:/])[^\s/]", RegexOptions.IgnoreCase)]
    private static partial Regex WellFormed();

    // Nothing that was read is read another way, so that a row of slashes costs its length.
    [GeneratedRegex(@"^(?>(?>h+t{1,3}p(?<secure>s?)(?>[:;]+[/\\]*|//):?[/\\]*)+)(?<rest>(?>[\w-]+)(?>\.[\w-]+)+.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Misspelt();

    [GeneratedRegex(@"^[\w.+-]+@[\w-]+(\.[\w-]+)+$")]
    private static partial Regex Mail();

    // Names of files end like names of hosts: make.sh, index.md.
    [GeneratedRegex(@"^(www\.[\w-]+(\.[\w-]+)+|([\w-]+\.)+(com|org|net|edu|gov|info))(/|$)|^([\w-]+\.)+[a-z]{2,3}/", RegexOptions.IgnoreCase)]
    private static partial Regex Host();
}
