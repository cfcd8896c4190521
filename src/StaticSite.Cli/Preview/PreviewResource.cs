using System.Collections.Frozen;

namespace StaticSite.Cli.Preview;

/// <summary>The preview's own files: what a browser needs to follow the site.</summary>
/// <param name="Type">The media type.</param>
internal sealed record PreviewResource(string Type, ReadOnlyMemory<byte> Content)
{
    private static readonly FrozenDictionary<string, PreviewResource> ByName = new Dictionary<string, PreviewResource>
    {
        ["/preview.js"] = new("text/javascript", Read("preview.js")),
        ["/preview.css"] = new("text/css", Read("preview.css")),
        ["/editors.js"] = new("text/javascript", Read("editors.js")),
        ["/editors.css"] = new("text/css", Read("editors.css")),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The page that stands in for a site that could not be built yet.</summary>
    public static ReadOnlyMemory<byte> NoSite { get; } = Read("no-site.html");

    /// <param name="name">With a leading slash.</param>
    public static PreviewResource? Find(string? name) => name is null ? null : ByName.GetValueOrDefault(name);

    private static byte[] Read(string name)
    {
        using var stream = typeof(PreviewResource).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
