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

    private readonly RunGit _git = new(RealPath.Of(folders.Input), stop);

    public SiteHistory Of(ImmutableArray<SourceFile> files, DiagnosticBag diagnostics)
    {
        if (GitDates.AskedIn(files) is not { } wanted)
            return SiteHistory.Unknown;

        try
        {
            var (isShallow, prefix) = Place();
            if (!isShallow)
                return Read(files, prefix, SkippedCommits.Of(wanted, folders));

            diagnostics.Report(NoDates, wanted.At,
                "this clone is shallow and lacks the older commits", "Get them with 'git fetch --unshallow'.");
        }
        catch (GitException missing)
        {
            diagnostics.Report(NoDates, wanted.At, missing.Message, Otherwise);
        }

        return SiteHistory.Unknown;
    }

    /// <summary>Whether the repository lacks its older commits, and where in it the input lies: <c>input/</c>.</summary>
    private (bool IsShallow, string Prefix) Place()
    {
        var lines = Encoding.UTF8.GetString(_git.Run(["rev-parse", "--is-shallow-repository", "--show-prefix"])).Split('\n');
        return (lines[0] == "true", lines[1]);
    }

    private SiteHistory Read(ImmutableArray<SourceFile> files, string prefix, ImmutableHashSet<string> skipped)
    {
        var followed = FollowFiles.Through(ReadCommits.Of(_git), files.Select(file => prefix + file.Name));
        var known = files
            .Select(file => (File: file, Changes: followed[prefix + file.Name]))
            .Where(file => file.Changes is [var (_, last), ..] && BlobId.Names(last.Blob, file.File))
            .Select(file => (file.File, Changes: file.Changes.Where(change => !skipped.Contains(change.In.Id)).ToArray()))
            .ToArray();
        var contents = ReadBlobs.Of(_git,
        [
            .. known.Where(file => NeedsContent(file.File)).SelectMany(file => file.Changes)
                .SelectMany(change => change.File.Parents.Append(change.File.Blob)).Distinct(),
        ]);
        return new SiteHistory(known.ToImmutableDictionary(
            file => file.File.Path, file => new FileHistory([.. file.Changes.Select(Change)])));

        Revision Change((Commit In, CommittedFile File) change) => new(
            change.In.At, Content(change.File.Blob), [.. change.File.Parents.Select(Content)]);

        ReadOnlyMemory<byte> Content(string blob) => contents.GetValueOrDefault(blob);
    }

    // Terms tell how their definitions changed; of everything else only the dates are shown.
    private static bool NeedsContent(SourceFile file) => GlossaryPipeline.IsTerm(file);
}
