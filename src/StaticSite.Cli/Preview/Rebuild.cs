using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Cli;

/// <summary>Reads and builds again what changed, shows it, and says on the terminal what came of it.</summary>
internal sealed class Rebuild(Surroundings surroundings, PreviewedSite preview, SiteFolders folders, SiteOptions options)
{
    private readonly string? _theme = ThemeFiles.FolderIn(folders.Root);
    private readonly InputFiles _files = new(folders);
    private RepeatedBuild? _site;
    private string _said = "";

    public void First() => Build("Built", _files.ReadAll());

    public void After(Change change)
    {
        // Pages name the theme's files by their content, so every page is another.
        if (change.Theme)
            _site = null;
        Build("Rebuilt", _files.ReadAgain(change.Input));
    }

    private void Build(string done, ImmutableArray<SourceFile> files)
    {
        var started = surroundings.Time.GetTimestamp();
        _site ??= SiteBuilder.Repeated(ThemeFiles.Read(_theme), options);
        var built = _site.Build(files, new StoppableScheduler(new Progress(_ => { }), surroundings.Stop));
        ImmutableArray<Diagnostic> found = [.. _files.Unreadable, .. built.Diagnostics];
        var findings = new Findings(found, new SourceLines(files, found));
        Say(findings, Summary.Of(done, built.Counts, surroundings.Time.GetElapsedTime(started)));
        preview.Show(findings.HasErrors ? null : built.OnDemand(), findings);
    }

    // The same findings again after every keystroke would bury what is new. The line above them tells an editor, which
    // shows them at their places, to forget those before.
    private void Say(Findings findings, string summary)
    {
        var serious = string.Join('\n', findings.Serious);
        if (serious != _said)
        {
            surroundings.Screen.Error.Print(serious.Length > 0 ? "To be mended:" : "Nothing is left to be mended.");
            surroundings.Screen.Error.Print(findings.Serious, findings.Lines);
        }

        _said = serious;
        surroundings.Screen.Output.Print(findings.HasErrors
            ? $"{findings.Count}. The browser shows the last good site."
            : summary + findings.With);
    }
}
