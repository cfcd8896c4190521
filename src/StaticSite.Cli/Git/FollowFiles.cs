namespace StaticSite.Cli.Git;

/// <summary>Goes back through the commits with each file of today, under whatever name it had, to where it began.</summary>
internal static class FollowFiles
{
    /// <summary>What was done to each file, the last first, by its name of today.</summary>
    public static Dictionary<string, List<(Commit In, CommittedFile File)>> Through(
        IEnumerable<Commit> commits, IEnumerable<string> names)
    {
        var followed = names.ToDictionary(name => name, _ => new List<(Commit, CommittedFile)>(), StringComparer.Ordinal);
        var todayOf = followed.Keys.ToDictionary(name => name, StringComparer.Ordinal);
        foreach (var commit in commits)
        {
            foreach (var file in commit.Files)
            {
                if (!todayOf.Remove(file.Name, out var today))
                    continue;

                followed[today].Add((commit, file));
                if (file.Parents.Length > 0)
                    todayOf[file.Before ?? file.Name] = today;
            }
        }

        return followed;
    }
}
