using System.Text.RegularExpressions;
using StaticSite.Engine;

namespace StaticSite.Markdown;

/// <summary>The address that somebody surely meant by one that is written as addresses are written elsewhere.</summary>
internal static partial class MeantAddress
{
    private static readonly char[] Quotes = ['“', '”', '„', '‘', '’', '"', '\''];

    /// <returns>Null for one that reads as an address of this site.</returns>
    public static string? Of(string written, PageScope page)
    {
        if (Mail().IsMatch(written))
            return "mailto:" + written;
        if (Host().IsMatch(written))
            return "https://" + written;

        var bare = written.Trim(Quotes).Replace('\\', '/');
        return bare != written && Exists(bare, page) ? bare : null;
    }

    public static bool Exists(string written, PageScope page) => SiteAddress.Read(written, page.Path) switch
    {
        AddressReading.External => true,
        AddressReading.Internal(var address) => page.Index.Addresses.Contains(address.Path),
        _ => false,
    };

    [GeneratedRegex(@"^[\w.+-]+@[\w-]+(\.[\w-]+)+$")]
    private static partial Regex Mail();

    // Names of files end like names of hosts: make.sh, index.md.
    [GeneratedRegex(@"^(www\.[\w-]+(\.[\w-]+)+|([\w-]+\.)+(com|org|net|edu|gov|info))(/|$)|^([\w-]+\.)+[a-z]{2,3}/", RegexOptions.IgnoreCase)]
    private static partial Regex Host();
}
