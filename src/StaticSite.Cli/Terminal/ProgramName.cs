namespace StaticSite.Cli.Terminal;

/// <summary>What somebody types to call the program: what its help and its hints show can then be copied.</summary>
internal static class ProgramName
{
    public const string Usual = "staticsite";

    private const string Project = "src/StaticSite.Cli";

    /// <param name="process">The file that runs, if that is known.</param>
    /// <param name="folder">The folder that the program lies in.</param>
    /// <param name="current">Where it was called.</param>
    public static string Of(string? process, string folder, string current)
    {
        // Made from source and called in its repository, as dotnet run does it.
        var project = Path.GetFullPath(Project, current);
        if (folder.StartsWith(Path.Combine(project, "bin") + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return $"dotnet run --project {Project} --";

        return Path.GetFileNameWithoutExtension(process) is { Length: > 0 } name && name is not ("dotnet" or "StaticSite.Cli") ? name : Usual;
    }
}
