using System.Diagnostics.CodeAnalysis;
using StaticSite.Engine;

namespace StaticSite.Addresses;

/// <summary>A page, or a place on one, as the author's files name it: <c>glossary/bpo.html#notes</c>.</summary>
/// <param name="Fragment">Without the number sign, or empty for the page itself.</param>
internal readonly record struct PublishedAddress(SitePath Page, string Fragment) : IComparable<PublishedAddress>
{
    public static bool TryParse(string written, out PublishedAddress address)
    {
        var (page, fragment) = written.IndexOf('#') is >= 0 and var sign
            ? (written[..sign], written[(sign + 1)..])
            : (written, "");
        var isAddress = TryParsePage(page, out var path) && !fragment.AsSpan().ContainsAny('#', ' ') &&
            !written.EndsWith('#');
        address = new PublishedAddress(path, fragment);
        return isAddress;
    }

    public int CompareTo(PublishedAddress other) => string.CompareOrdinal(ToString(), other.ToString());

    public override string ToString() => Fragment.Length == 0 ? Page.FileName : $"{Page.FileName}#{Fragment}";

    private static bool TryParsePage(string written, out SitePath page)
    {
        page = default;
        return !written.StartsWith('/') && written.EndsWith(".html", StringComparison.Ordinal) &&
            SitePath.TryParse('/' + written, out page);
    }
}
