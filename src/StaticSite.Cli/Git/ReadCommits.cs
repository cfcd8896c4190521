using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace StaticSite.Cli.Git;

/// <summary>A commit, as far as dates need it.</summary>
/// <param name="At">When it entered this history; null if it does not say so, or names a day that no calendar of ours has.</param>
internal sealed record Commit(string Id, DateTimeOffset? At, ImmutableArray<CommittedFile> Files);

/// <summary>What a commit did to one file.</summary>
/// <param name="Name">From the top of the repository.</param>
/// <param name="Before">Another name that the file had until then, or null.</param>
/// <param name="Blob">The object that holds its content.</param>
/// <param name="Parents">The objects that held it in the parents of the commit that had the file.</param>
internal sealed record CommittedFile(string Name, string? Before, string Blob, ImmutableArray<string> Parents);

/// <summary>Reads the log of a folder, newest commits first, each before its parents.</summary>
internal static class ReadCommits
{
    // The last second of the year 9999.
    private static readonly long LastMoment = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    // The user's own settings must not change what we read. A merge names only the files that it joined itself.
    private static readonly string[] Log =
    [
        "-c", "core.quotepath=off", "log", "--topo-order", "-c", "-z", "--raw", "--no-abbrev", "-M", "-l10000",
        "--no-relative", "--no-show-signature", "--no-notes", "--no-color", "--no-ext-diff", "--no-textconv",
        "--format=commit %H %ct", "HEAD", "--",
    ];

    /// <param name="folder">From the top of the repository; a full stop for the top itself.</param>
    public static IEnumerable<Commit> Read(RunGit git, string folder)
    {
        var tokens = Encoding.UTF8.GetString(git.Run([.. Log, folder])).Split('\0');
        for (var i = 0; i < tokens.Length;)
        {
            if (tokens[i].Split(' ') is not ["commit", var id, var seconds])
            {
                i++;
                continue;
            }

            var files = ImmutableArray.CreateBuilder<CommittedFile>();
            for (i++; i < tokens.Length && !tokens[i].StartsWith("commit ", StringComparison.Ordinal);)
                i += ReadFile(tokens.AsSpan(i), files);
            yield return new Commit(id, ReadMoment(seconds), files.ToImmutable());
        }
    }

    // Git keeps any number that whoever made the commit wrote, and none if there was none.
    private static DateTimeOffset? ReadMoment(string seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= LastMoment
            ? DateTimeOffset.FromUnixTimeSeconds(number)
            : null;

    /// <summary>Reads <c>:100644 100644 1f… 2e… M</c> and the name behind it, or the two names of a renamed file. A merge
    /// of two parents has two colons, three modes, three objects and one name.</summary>
    /// <returns>How many tokens that took: one if it is nothing of that.</returns>
    private static int ReadFile(ReadOnlySpan<string> tokens, ImmutableArray<CommittedFile>.Builder files)
    {
        var record = tokens[0].TrimStart('\n');
        var parents = record.Length - record.TrimStart(':').Length;
        var parts = record.Split(' ');
        var renamed = parents == 1 && parts[^1].StartsWith('R');
        if (parents == 0 || parts.Length < 2 * parents + 2 || tokens.Length < (renamed ? 3 : 2))
            return 1;

        var objects = parts.AsSpan(parents + 1, parents + 1);
        if (IsContent(objects[^1]))
            files.Add(new CommittedFile(
                tokens[renamed ? 2 : 1], renamed ? tokens[1] : null, objects[^1], [.. objects[..^1].ToArray().Where(IsContent)]));
        return renamed ? 3 : 2;
    }

    private static bool IsContent(string blob) => blob.AsSpan().ContainsAnyExcept('0');
}
