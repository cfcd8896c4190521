using System.Globalization;
using System.Xml;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Pages;

namespace StaticSite.Feeds;

/// <summary>Lists every page that is worth finding, with the day of its last change where that is known.</summary>
internal static class MakeSitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static byte[] Make(SiteModel site, FeatureList features, Uri address)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, XmlFormat.Settings))
        {
            writer.WriteStartElement("urlset", Namespace);
            foreach (var page in Pages(site, features))
            {
                writer.WriteStartElement("url", Namespace);
                writer.WriteElementString("loc", Namespace, WebAddress.TextOf(address, page));
                if (site.Find<IDocument>(page) is { } document && features.LastChangeOf(document, site) is { } changed)
                    writer.WriteElementString(
                        "lastmod", Namespace, changed.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static IEnumerable<SitePath> Pages(SiteModel site, FeatureList features)
    {
        var redirects = IRedirects.Of(site).Select(redirect => redirect.Path).ToHashSet();
        return site.Index.Addresses
            .Where(page => page.FileName.EndsWith(".html", StringComparison.Ordinal) && !redirects.Contains(page) && !features.IsUnlisted(page)).Order();
    }
}
