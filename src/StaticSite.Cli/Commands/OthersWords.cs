using System.Collections.Frozen;

namespace StaticSite.Cli.Commands;

/// <summary>What other generators call commands and options: whoever types that is told our word.</summary>
internal static class OthersWords
{
    public static FrozenDictionary<string, string> ForCommands { get; } = new Dictionary<string, string>
    {
        ["add"] = "new",
        ["clean"] = "build",
        ["compile"] = "build",
        ["create"] = "new site",
        ["dev"] = "preview",
        ["export"] = "build",
        ["generate"] = "build",
        ["gen"] = "build",
        ["init"] = "new site",
        ["lint"] = "check",
        ["live"] = "preview",
        ["make"] = "build",
        ["migrate"] = "import",
        ["move"] = "rename",
        ["mv"] = "rename",
        ["open"] = "preview",
        ["publish"] = "build",
        ["render"] = "build",
        ["run"] = "preview",
        ["scaffold"] = "new site",
        ["serve"] = "preview",
        ["server"] = "preview",
        ["start"] = "preview",
        ["test"] = "check",
        ["validate"] = "check",
        ["verify"] = "check",
        ["watch"] = "preview",
        ["why"] = "explain",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>An option of ours, or a command that does what theirs asks for.</summary>
    public static FrozenDictionary<string, string> ForOptions { get; } = new Dictionary<string, string>
    {
        ["--base"] = "--base-url",
        ["--baseurl"] = "--base-url",
        ["--color"] = "--accent",
        ["--colour"] = "--accent",
        ["--config"] = "--root",
        ["--dest"] = "--output",
        ["--destination"] = "--output",
        ["--dir"] = "--root",
        ["--dry"] = "--dry-run",
        ["--fail-on-warning"] = "--warnings-as-errors",
        ["--lang"] = "--language",
        ["--name"] = "--title",
        ["--out"] = "--output",
        ["--outDir"] = "--output",
        ["--out-dir"] = "--output",
        ["--panicOnWarning"] = "--warnings-as-errors",
        ["--serve"] = "preview",
        ["--server"] = "preview",
        ["--silent"] = "--quiet",
        ["--site-dir"] = "--output",
        ["--source"] = "--input",
        ["--src"] = "--input",
        ["--strict"] = "--warnings-as-errors",
        ["--url"] = "--base-url",
        ["--watch"] = "preview",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
