using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Settings;

/// <summary>Makes findings as severe as the site wants them, and leaves out those that it lives with. An error stays
/// one: what it is about could not be published.</summary>
internal static class ApplySettings
{
    public static ImmutableArray<Diagnostic> To(ImmutableArray<Diagnostic> found, SiteSettings settings)
    {
        var own = new DiagnosticBag();
        foreach (var silence in settings.Silences)
        {
            var covered = found.Where(silence.Covers).ToArray();
            if (covered.Length == 0)
                own.Report(SettingsDiagnostics.IdleSilence, silence.Code.At, silence.Code.Text, silence.File);
            foreach (var error in covered.Where(IsError))
                own.Report(SettingsDiagnostics.CannotSoften, silence.Code.At, silence.Code.Text, error.Location);
        }

        foreach (var (code, _) in settings.Severities.Where(severity => severity.Severity != Severity.Error))
            if (found.FirstOrDefault(finding => IsError(finding) && finding.Rule.Code == code.Text) is { } error)
                own.Report(SettingsDiagnostics.CannotSoften, code.At, code.Text, error.Location);

        return
        [
            .. found.Where(finding => IsError(finding) || !settings.Silences.Any(silence => silence.Covers(finding)))
                .Select(finding => IsError(finding) ? finding : WithOwnSeverity(finding, settings))
                .Concat(own.Found)
                .Where(finding => finding.Severity != Severity.Off)
                .Order(),
        ];
    }

    private static bool IsError(Diagnostic finding) => finding.Severity == Severity.Error;

    private static Diagnostic WithOwnSeverity(Diagnostic finding, SiteSettings settings) =>
        settings.Severities.FirstOrDefault(severity => severity.Code.Text == finding.Rule.Code) is { } own
            ? finding with { Severity = own.Severity }
            : finding;
}
