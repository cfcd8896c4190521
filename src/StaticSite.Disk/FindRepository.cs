namespace StaticSite.Disk;

/// <summary>Finds the Git repository that a folder lies in, as its own user made it: by a <c>.git</c>, which git lets no checkout
/// bring. What only looks like a repository, as a bare one does that a checkout holds, is none.</summary>
internal static class FindRepository
{
    /// <returns>The folder that holds the <c>.git</c>, or null if there is none on the way up.</returns>
    public static string? Above(string folder)
    {
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
            if (Path.Exists(Path.Combine(above, ".git")))
                return above;
        return null;
    }
}
