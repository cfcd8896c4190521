using System.Text;
using Microsoft.AspNetCore.Http;
using StaticSite.Engine;

namespace StaticSite.Cli.Preview;

/// <summary>Obeys <c>_headers</c> as the hosts do that read it: a pattern of paths on a line of its own, below it the headers,
/// indented. <c>*</c> stands for any rest, <c>:name</c> for one part of the path.</summary>
internal sealed class HostHeaders
{
    private static readonly SitePath File = SitePath.Parse("/_headers");

    private readonly List<(string[] Pattern, string Name, string Value)> _headers = [];

    private HostHeaders(string text)
    {
        var pattern = Array.Empty<string>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsWhiteSpace(line[0]))
                pattern = line.Split('/');
            else if (line.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var value])
                _headers.Add((pattern, name, value));
        }
    }

    public static HostHeaders Of(FilesOnDemand files) =>
        new(files.Find(File) is { } file ? Encoding.UTF8.GetString(file.Content().Span) : "");

    public void AddTo(HttpContext context)
    {
        var path = (context.Request.Path.Value ?? "/").Split('/');
        foreach (var (pattern, name, value) in _headers)
            if (Matches(pattern, path))
                context.Response.Headers[name] = value;
    }

    private static bool Matches(string[] pattern, string[] path)
    {
        for (var part = 0; part < pattern.Length; part++)
        {
            if (pattern[part] == "*")
                return path.Length > part;
            if (part >= path.Length || (!pattern[part].StartsWith(':') && pattern[part] != path[part]))
                return false;
        }

        return pattern.Length == path.Length;
    }
}
