namespace StaticSite.Cli.Terminal;

/// <summary>What scripts may rely on. The help of each command lists those that it gives back.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The content has errors.</summary>
    public const int Content = 1;

    /// <summary>The command line asks for what cannot be: an unknown option, a missing or refused folder.</summary>
    public const int Usage = 2;

    /// <summary>The world is in the way: a full disk, a permission, another build.</summary>
    public const int World = 3;

    /// <summary>Somebody pressed Ctrl+C; what shells report for it.</summary>
    public const int Stopped = 130;
}
