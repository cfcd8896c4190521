namespace StaticSite.Cli.Terminal;

/// <summary>How much a command says.</summary>
internal enum Volume
{
    /// <summary>What is wrong, and what was asked for.</summary>
    Quiet,

    Normal,

    /// <summary>How long each step took as well, and every notice.</summary>
    Verbose,
}
