using StaticSite.Engine;

namespace StaticSite.Cli.Preview;

/// <summary>Reads addresses as hosts of static files do: with or without <c>.html</c>, and folders by their
/// <c>index.html</c>.</summary>
internal static class FindFile
{
    /// <param name="Redirect">Where the browser should look instead, if anywhere.</param>
    public readonly record struct Found(OutputFile? File, string? Redirect);

    /// <param name="address">Without query, its escapes undone.</param>
    public static Found? At(string address, FilesOnDemand files)
    {
        if (address.EndsWith('/'))
            return Find(address + "index.html") is { } index ? new Found(index, null) : null;
        if ((Find(address) ?? Find(address + ".html")) is { } file)
            return new Found(file, null);
        return Find(address + "/index.html") is null ? null : new Found(null, address + "/");

        OutputFile? Find(string path) => SitePath.TryParse(path, out var parsed) ? files.Find(parsed) : null;
    }
}
