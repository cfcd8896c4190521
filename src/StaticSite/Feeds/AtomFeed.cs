using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace StaticSite.Feeds;

/// <summary>A feed as RFC 4287 has it.</summary>
/// <param name="Id">For ever, and no other feed's.</param>
/// <param name="Address">The feed's own.</param>
/// <param name="Page">The page that shows the same to people.</param>
/// <param name="Author">Of all entries.</param>
internal sealed record AtomFeed(
    Uri Id, Uri Address, Uri Page, string Title, string Language, string Author, DateTimeOffset Updated, ImmutableArray<AtomEntry> Entries)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, XmlFormat.Settings))
        {
            writer.WriteStartElement("feed", Namespace);
            if (Language.Length > 0)
                writer.WriteAttributeString("xml", "lang", null, Language);
            writer.WriteElementString("id", Namespace, Id.AbsoluteUri);
            WriteText(writer, "title", Title);
            WriteMoment(writer, "updated", Updated);
            WriteLink(writer, "self", "application/atom+xml", Address);
            WriteLink(writer, "alternate", "text/html", Page);
            writer.WriteStartElement("author", Namespace);
            WriteText(writer, "name", Author);
            writer.WriteEndElement();
            foreach (var entry in Entries)
                Write(writer, entry);
            writer.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter writer, AtomEntry entry)
    {
        writer.WriteStartElement("entry", Namespace);
        writer.WriteElementString("id", Namespace, entry.Id.AbsoluteUri);
        WriteText(writer, "title", entry.Title);
        WriteMoment(writer, "updated", entry.Updated);
        if (entry.Published is { } published)
            WriteMoment(writer, "published", published);
        WriteLink(writer, "alternate", "text/html", entry.Page);
        if (entry.Summary.Length > 0)
            WriteText(writer, "summary", entry.Summary);
        writer.WriteEndElement();
    }

    private static void WriteText(XmlWriter writer, string name, string text) =>
        writer.WriteElementString(name, Namespace, text);

    private static void WriteMoment(XmlWriter writer, string name, DateTimeOffset moment) => writer.WriteElementString(
        name, Namespace, moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    private static void WriteLink(XmlWriter writer, string relation, string type, Uri address)
    {
        writer.WriteStartElement("link", Namespace);
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("type", type);
        writer.WriteAttributeString("href", address.AbsoluteUri);
        writer.WriteEndElement();
    }
}

/// <param name="Id">For ever, and no other entry's.</param>
/// <param name="Published">Null if that is not known.</param>
/// <param name="Summary">As text; or empty.</param>
internal sealed record AtomEntry(
    Uri Id, string Title, DateTimeOffset Updated, DateTimeOffset? Published, Uri Page, string Summary);

/// <summary>How our XML looks.</summary>
internal static class XmlFormat
{
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };
}
