namespace StaticSite.Disk;

/// <summary>Where a site lies. Every path is absolute and ends without a separator.</summary>
internal sealed record SiteFolders(string Current, string Root, string Input, string Output)
{
    /// <summary>Fills in what the command line left open. What was written is taken from the current folder, as the
    /// shell completes it; what was not lies in the site's folder.</summary>
    public static SiteFolders Find(string current, string? root, string? input, string? output)
    {
        var site = root is not null ? Written(root, "--root")
            : input is not null ? current
            : Nearest(current);
        return new SiteFolders(current, site,
            input is null ? Path.Combine(site, "input") : Written(input, "--input"),
            output is null ? Path.Combine(site, "output") : Written(output, "--output"));

        string Written(string path, string option) => path.Length == 0
            ? throw new UsageException($"{option} is empty. Name a folder.")
            : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, current));
    }

    /// <summary>A path as people would write it here: relative if it lies in the current folder.</summary>
    public string Shown(string path)
    {
        var relative = Path.GetRelativePath(Current, path);
        return relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The input as findings name it: <c>input</c>, or nothing if it is the site's folder itself.</summary>
    public string InputFromRoot => Path.GetRelativePath(Root, Input) switch
    {
        "." => "",
        var relative => relative.Replace(Path.DirectorySeparatorChar, '/'),
    };

    /// <summary>A file of the input as findings name it.</summary>
    /// <param name="name">The path inside the input.</param>
    public string ShownInput(string name) => InputFromRoot.Length == 0 ? name : $"{InputFromRoot}/{name}";

    /// <summary>Where a file of the input lies. Links are followed, so that the file behind one is changed and not the link.</summary>
    /// <param name="name">The path inside the input.</param>
    /// <exception cref="IOException">It lies outside: nothing is written there, whatever leads there.</exception>
    public string RealPathOf(string name)
    {
        var real = RealPath.Of(Path.GetFullPath(name, Input));
        return RealPath.Holds(RealPath.Of(Input), real)
            ? real
            : throw new IOException($"'{ShownInput(name)}' leads out of the input, so nothing was written there. Put a copy of the file here instead.");
    }

    /// <summary>The site's folder as its Git repository names it, with a slash at the end. Empty if it is the
    /// repository's own folder, or in none.</summary>
    public string RootInRepository => FindRepository.Above(Root) is { } top && top != Root
        ? Path.GetRelativePath(top, Root).Replace(Path.DirectorySeparatorChar, '/') + '/'
        : "";

    private static string Nearest(string current)
    {
        for (var folder = current; folder is not null; folder = Path.GetDirectoryName(folder))
            if (Directory.Exists(Path.Combine(folder, "input")))
                return folder;
        throw new UsageException(
            $"There is no folder 'input' in {current} or above it. Go to the site's folder, or name it with --root; 'new site my-site' makes one.");
    }
}
