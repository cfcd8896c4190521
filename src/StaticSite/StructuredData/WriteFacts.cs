using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Pages;

namespace StaticSite.StructuredData;

/// <summary>Writes what a page is about as JSON-LD: what its feature says of it, and the way to it.</summary>
internal static class WriteFacts
{
    private const int UsualLength = 4096;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="kind">Of the page, or null.</param>
    /// <returns>What is fit to stand in a script element as it is; empty if there is nothing to say.</returns>
    public static string Write(Page page, PageKind? kind, Frame frame, Uri address, SiteModel site)
    {
        if (frame.Breadcrumbs.IsEmpty && kind is not { Describes: true })
            return "";

        var output = new ArrayBufferWriter<byte>(UsualLength);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            var writer = new JsonLdWriter(json, frame, address, site);
            json.WriteStartObject();
            writer.Fact("@context", "https://schema.org");
            writer.StartList("@graph");
            kind?.Describe(page, writer);
            WriteBreadcrumbs(writer, page);
            writer.EndList();
            json.WriteEndObject();
        }

        // In JSON this sign stands in texts alone, and without it nothing can end the script element or open a comment.
        return Encoding.UTF8.GetString(output.WrittenSpan).Replace("<", "\\u003C", StringComparison.Ordinal);
    }

    private static void WriteBreadcrumbs(JsonLdWriter writer, Page page)
    {
        if (writer.Frame.Breadcrumbs.IsEmpty)
            return;

        writer.Start("BreadcrumbList");
        writer.StartList("itemListElement");
        var position = 0;
        foreach (var step in writer.Frame.Breadcrumbs.Append(new PageLink(page.Title, page.Path)))
        {
            writer.Start("ListItem");
            writer.Fact("position", ++position);
            writer.Fact("name", step.Words);
            writer.Fact("item", step.Target);
            writer.End();
        }

        writer.EndList();
        writer.End();
    }
}
