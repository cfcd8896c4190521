using System.Collections.Immutable;
using System.Text;
using StaticSite.Cli.Preview;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.History;
using StaticSite.Settings;

namespace StaticSite.Cli.Git;

/// <summary>Asks git when each file of the input changed. What git cannot know for sure is left out: no date is better
/// than a wrong one.</summary>
internal sealed class ReadHistory(SiteFolders folders, CancellationToken stop)
{
    private static readonly DiagnosticRule NoDates = new("DATE001", Severity.Warning,
        "Dates from git are left out, since {0}. {1}");

    private const string Otherwise = "Mend that, or take 'dates: git' away.";

    public SiteHistory Of(ImmutableArray<SourceFile> files, DiagnosticBag diagnostics)
    {
        if (GitDates.AskedIn(files) is not { } wanted)
            return SiteHistory.Unknown;

        try
        {
            var input = RealPath.Of(folders.Input);
            var top = FindRepository.Above(input) ?? throw new GitException("the input lies in no Git repository");
            var git = new RunGit(top, stop);
            if (!IsShallow(git))
                return Read(git, Path.GetRelativePath(top, input).Replace(Path.DirectorySeparatorChar, '/'), files, SkippedCommits.Of(wanted, folders));

            diagnostics.Report(NoDates, wanted.At,
                "this clone is shallow and lacks the older commits", "Get them with 'git fetch --unshallow'.");
        }
        catch (GitException missing)
        {
            diagnostics.Report(NoDates, wanted.At, missing.Message, Otherwise);
        }

        return SiteHistory.Unknown;
    }

    private static bool IsShallow(RunGit git) =>
        Encoding.UTF8.GetString(git.Run(["rev-parse", "--is-shallow-repository"])).StartsWith("true", StringComparison.Ordinal);

    /// <param name="folder">The input, from the top of the repository; a full stop for the top itself.</param>
    private static SiteHistory Read(RunGit git, string folder, ImmutableArray<SourceFile> files, ImmutableHashSet<string> skipped)
    {
        var prefix = folder == "." ? "" : folder + '/';
        var followed = FollowFiles.Through(ReadCommits.Read(git, folder), files.Select(file => prefix + file.Name));
        var known = files
            .Select(file => (File: file, Changes: followed[prefix + file.Name]))
            .Where(file => file.Changes is [var (_, last), ..] && BlobId.Names(last.Blob, file.File))
            .Select(file => (file.File, Changes: file.Changes.Where(change => !skipped.Contains(change.In.Id)).ToArray()))
            // When one change was is not known, so neither is which one was the last.
            .Where(file => file.Changes.All(change => change.In.At is not null))
            .ToArray();
        var contents = ReadBlobs.Read(git,
        [
            .. known.Where(file => NeedsContent(file.File)).SelectMany(file => file.Changes)
                .SelectMany(change => change.File.Parents.Append(change.File.Blob)).Distinct(),
        ]);
        return new SiteHistory(known.ToImmutableDictionary(
            file => file.File.Path, file => new FileHistory([.. file.Changes.Select(Change)])));

        Revision Change((Commit In, CommittedFile File) change) => new(
            change.In.At!.Value, Content(change.File.Blob), [.. change.File.Parents.Select(Content)]);

        ReadOnlyMemory<byte> Content(string blob) => contents.GetValueOrDefault(blob);
    }

    // Terms tell how their definitions changed; of everything else only the dates are shown.
    private static bool NeedsContent(SourceFile file) => GlossaryPipeline.IsTerm(file);
}
