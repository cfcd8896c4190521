using System.Collections.Frozen;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Addresses;

/// <summary>A file of the site, or a place on a page, as the author's files name it: <c>glossary/cache.html#notes</c>.</summary>
/// <param name="Fragment">Without the number sign, or empty for the page itself.</param>
internal readonly record struct PublishedAddress(SitePath Page, string Fragment) : IComparable<PublishedAddress>
{
    private const string Index = "index.html";

    // What files of a site were called by. Anything else behind a point belongs to the name: guide/v1.2, strings.trim.
    private static readonly FrozenSet<string> Extensions = (
        "html htm xhtml shtml php php3 php5 phtml asp aspx ashx jsp jspx jhtml do cgi pl cfm dll exe xml rss atom rdf json jsonld yml yaml toml " +
        "md txt csv tsv log js mjs css map wasm svg png jpg jpeg gif webp avif bmp tif tiff ico pdf ps eps doc docx xls xlsx ppt pptx odt ods odp " +
        "rtf epub zip gz tgz bz2 xz 7z rar tar jar msi dmg deb rpm mp3 mp4 m4a m4v webm ogg ogv wav avi mov swf woff woff2 ttf otf eot ics vcf webmanifest")
        .Split(' ').Select(name => "." + name).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads an address from the site's root, with or without a slash before it, percent-encoded or not. A folder
    /// goes by its <c>index.html</c>, and so does a name without an extension.</summary>
    public static AddressFault? TryParse(string written, out PublishedAddress address)
    {
        address = default;
        var (page, fragment) = written.Split('#', 2) is [var before, var after] ? (before, after) : (written, "");
        if (page.Contains('?'))
            return AddressFault.Query;
        if (page.Contains('*') || page.Split('/').Any(IsPlaceholder))
            return AddressFault.Pattern;
        if (!PercentEncoding.TryDecode(page, out page) || !PercentEncoding.TryDecode(fragment, out fragment))
            return AddressFault.Encoding;
        if (page.Length == 0 || !page.EnumerateRunes().All(IsCharacter) || written.EndsWith('#') || fragment.Any(letter => letter == '#' || char.IsWhiteSpace(letter) || char.IsControl(letter)))
            return AddressFault.Form;
        if (!SitePath.TryParse((page[0] == '/' ? "" : "/") + FileOf(page), out var path))
            return AddressFault.Form;

        address = new PublishedAddress(path, fragment);
        return null;
    }

    /// <summary>The file that a host looks for.</summary>
    public static string FileOf(string page) =>
        page.EndsWith('/') ? page + Index : Extensions.Contains(Path.GetExtension(page)) ? page : $"{page}/{Index}";

    public int CompareTo(PublishedAddress other) => string.CompareOrdinal(ToString(), other.ToString());

    public override string ToString() => Fragment.Length == 0 ? Page.FileName : $"{Page.FileName}#{Fragment}";

    // No half of a character, and no sign that stands for none.
    private static bool IsCharacter(Rune rune) => rune != Rune.ReplacementChar && (rune.Value & 0xFFFE) != 0xFFFE;

    private static bool IsPlaceholder(string segment) => segment is [':', var letter, ..] && char.IsAsciiLetter(letter);
}

/// <summary>Why something is no address.</summary>
internal enum AddressFault
{
    Form,
    Query,
    Pattern,
    Encoding,
}
