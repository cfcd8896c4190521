using System.Collections.Immutable;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Theme.Rendering;

namespace StaticSite.Cli.Preview;

/// <summary>Reads and builds again what changed, shows it, and says on the terminal what came of it.</summary>
/// <param name="theme">The folder of the theme's files, or null if there is none to be written.</param>
internal sealed class Rebuild(CommandContext context, PreviewedSite preview, SiteFolders folders, string? theme, SiteOptions options)
{
    private static readonly DiagnosticRule CannotRead = new("READ008", Severity.Error,
        "The input cannot be read now: {0} The preview tries again until it can.");

    private static readonly DiagnosticRule BrokenScript = new("THEME001", Severity.Error, "{0}");

    private readonly InputFiles _files = new(folders, SchedulerOf(context));
    private readonly EditorsSite _editors = new(options, context.Added, SchedulerOf(context));
    private BuildPreview? _site;
    private string _said = "";

    /// <summary>Whether what is shown is not what lies in the input, since that could not be read.</summary>
    public bool IsOverdue { get; private set; }

    public void First() => Build("Built", _files.ReadAll());

    /// <summary>A fault of the disk may pass, as when Git switches to a branch without the input and back.</summary>
    public void After(Change change)
    {
        // Pages name the theme's files by their content, so every page is another.
        if (change.Theme)
            _site = null;
        try
        {
            Build("Rebuilt", IsOverdue ? _files.TryReadAll() : _files.ReadAgain(change.Input));
            IsOverdue = false;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            IsOverdue = true;
            var shown = folders.InputFromRoot is { Length: > 0 } input ? input : ".";
            ShowLast(CannotRead.At(new SourceLocation(shown, 1, 1), Directory.Exists(folders.Input) ? fault.Message : "there is no such folder."));
        }
    }

    private void Build(string done, ImmutableArray<SourceFile> files)
    {
        var started = context.Time.GetTimestamp();
        try
        {
            _site ??= new BuildPreview(options, context.Added, ThemeFiles.Read(theme, context.Added));
        }
        catch (ScriptException fault) when (theme is not null)
        {
            ShowLast(BrokenScript.At(new SourceLocation(ThemeFiles.PathOf(fault.File, theme), fault.Line, fault.Column), fault.Fault));
            return;
        }

        var (built, shown) = _site.Build(files, SchedulerOf(context));
        ImmutableArray<Diagnostic> found = [.. _files.Unreadable, .. built.Diagnostics];
        var findings = new Findings(found, new SourceLines(files, found));
        if (_files.Unreadable.Any(finding => finding.Severity == Severity.Error))
            shown = null;
        var summary = shown is null ? "" : Summary.Of(done, shown.Counts, context.Time.GetElapsedTime(started));
        Say(preview.Show(shown?.OnDemand(), findings, _editors.Of(files)), summary);
    }

    private void ShowLast(Diagnostic why)
    {
        ImmutableArray<Diagnostic> found = [why];
        var findings = new Findings(found, new SourceLines([], found));
        if (string.Join('\n', findings.Serious) == _said)
            return;

        Say(preview.Show(null, findings, use: null), "");
    }

    private static StoppableScheduler SchedulerOf(CommandContext context) => new(new Progress(_ => { }), context.Stop);

    // The same findings again after every keystroke would bury what is new. The line above them tells an editor, which
    // shows them at their places, to forget those before.
    private void Say(PreviewedSite.Shown shown, string summary)
    {
        var findings = shown.Findings;
        var serious = string.Join('\n', findings.Serious);
        if (serious != _said)
        {
            context.Screen.Error.Print(serious.Length > 0 ? "To be mended:" : "Nothing is left to be mended.");
            context.Screen.Error.Print(findings.Serious, findings.Lines);
        }

        _said = serious;
        context.Screen.Output.Print(shown.Shows switch
        {
            Shows.Whole => summary + findings.With,
            Shows.WithoutDrafts => $"{summary}{findings.With}. Drafts with errors are left out, and what leads to them.",
            Shows.LastGood => $"{findings.Count}. The browser shows the last good site.",
            _ => $"{findings.Count}. The browser shows no site yet.",
        });
    }
}
