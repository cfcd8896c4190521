using System.Net.Mime;
using Microsoft.AspNetCore.StaticFiles;
using StaticSite.Engine;

namespace StaticSite.Cli.Preview;

internal static class ContentType
{
    private static readonly FileExtensionContentTypeProvider Known = new();

    /// <summary>What the bytes of a file are, by its extension.</summary>
    public static string Of(SitePath path) =>
        Known.TryGetContentType(path.FileName, out var type) ? type : MediaTypeNames.Application.Octet;
}
