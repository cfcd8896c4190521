using System.CommandLine;

namespace StaticSite.Cli;

/// <summary>The options that every command understands.</summary>
internal sealed class SiteArguments
{
    public Option<string?> Root { get; } = new("--root")
    {
        Description = "The site's folder. Default: the current folder or the nearest one above it that has an 'input' folder.",
        HelpName = "folder",
        Recursive = true,
    };

    public Option<string?> Input { get; } = new("--input")
    {
        Description = "The folder that authors write in. Default: 'input' in the site's folder.",
        HelpName = "folder",
        Recursive = true,
    };

    public Option<Uri?> BaseUrl { get; } = new("--base-url")
    {
        Description = "The address that the site will have, in place of the one in site.yml.",
        HelpName = "address",
        Recursive = true,
        CustomParser = result =>
        {
            var written = result.Tokens[0].Value;
            if (TryParseAddress(written, out var address))
                return address;

            result.AddError($"'{written}' is no web address. Write one such as https://example.org/docs/.");
            return null;
        },
    };

    private static bool TryParseAddress(string written, out Uri? address) =>
        Uri.TryCreate(written.EndsWith('/') ? written : written + '/', UriKind.Absolute, out address) &&
        address is { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "", Host: not "" };
}
