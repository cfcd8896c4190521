using System.CommandLine;
using StaticSite.Cli.Terminal;
using StaticSite.Settings;

namespace StaticSite.Cli.Commands;

/// <summary>The options that every command understands, and one that those share that build a site or check it.</summary>
internal sealed class SiteArguments
{
    public SiteArguments() => Quiet.Validators.Add(given =>
    {
        if (given.GetValue(Quiet) && given.GetValue(Verbose))
            given.AddError("'--quiet' and '--verbose' ask for opposites. Leave one out.");
    });

    public Option<string?> Root { get; } = new("--root", "-r")
    {
        Description = "The site's folder. Default: the current folder or the nearest one above it that has an 'input' folder.",
        HelpName = "folder",
        Recursive = true,
    };

    public Option<string?> Input { get; } = new("--input", "-i")
    {
        Description = "The folder that authors write in. Default: 'input' in the site's folder.",
        HelpName = "folder",
        Recursive = true,
    };

    public Option<Uri?> BaseUrl { get; } = new("--base-url", "-b")
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

    public Option<bool> Quiet { get; } = new("--quiet", "-q")
    {
        Description = "Say what is wrong, and what was asked for, and nothing else.",
        Recursive = true,
    };

    public Option<bool> Verbose { get; } = new("--verbose", "-v")
    {
        Description = "Say how long each step takes, and show notices where only their number is told.",
        Recursive = true,
    };

    public Option<bool> WarningsAsErrors { get; } = new("--warnings-as-errors", "-W")
    {
        Description = "Take each warning for an error, as a build that nobody watches should.",
    };

    /// <summary>The same, as quiet or as talkative as the command line asks for.</summary>
    public CommandContext Heard(CommandContext context, ParseResult parsed) => context with
    {
        Screen = context.Screen with
        {
            Volume = parsed.GetValue(Quiet) ? Volume.Quiet : parsed.GetValue(Verbose) ? Volume.Verbose : Volume.Normal,
        },
    };
}
