using System.CommandLine;
using StaticSite.Settings;

namespace StaticSite.Cli.Commands;

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
            if (BaseAddress.TryParse(written, out var address, out var fault))
                return address;

            result.AddError(fault.At(default, written, "--base-url").Message);
            return null;
        },
    };
}
