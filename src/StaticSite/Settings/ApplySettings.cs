using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Settings;

/// <summary>Makes findings as severe as the site wants them, and leaves out those that it lives with. An error stays
/// one: what it is about could not be published.</summary>
internal static class ApplySettings
{
    // Found only by who knows the day.
    private static readonly ImmutableArray<string> Dated =
        [SettingsDiagnostics.SilenceEnded.Code, SettingsDiagnostics.LongUnreviewed.Code, SettingsDiagnostics.ReviewedLater.Code];

    public static ImmutableArray<Diagnostic> To(ImmutableArray<Diagnostic> found, SiteSettings settings)
    {
        // What the settings could have softened is not known before they can be read.
        if (AreFaulty(settings, found))
            return WithoutSoft(settings, found);

        var own = new DiagnosticBag();
        var isSound = !found.Any(finding => IsError(finding) || (finding.Severity > Severity.Notice && IsIn(settings, finding)));
        foreach (var silence in settings.Silences)
        {
            var covered = found.Where(silence.Covers).ToArray();

            // Behind an error may be what it silences, and what is odd in the settings may be in the silence.
            if (isSound && covered.Length == 0 && (settings.Today is not null || !Dated.Contains(silence.Code.Text)))
                own.Add(SettingsDiagnostics.IdleSilence.At(silence.Code.At, silence.Code.Text, silence.File) with
                { Fix = IsSurelyIdle(silence, found, settings) ? OfferFix.RemoveEntry(settings.Source, silence.At) : null });
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

    private static ImmutableArray<Diagnostic> WithoutSoft(SiteSettings settings, ImmutableArray<Diagnostic> found)
    {
        var left = found.Where(finding => IsError(finding) || IsIn(settings, finding));
        return [.. left.Count() == found.Length ? left : left.Select(finding => IsIn(settings, finding) ? finding.Opening() : finding)];
    }

    private static bool IsIn(SiteSettings settings, Diagnostic finding) => finding.Location.Path == settings.Source.Path;

    private static bool AreFaulty(SiteSettings settings, ImmutableArray<Diagnostic> found) =>
        settings.IsNone ||
        found.Any(finding => IsError(finding) && IsIn(settings, finding));

    /// <summary>Whether it is not just misspelt: then what it was meant for would be left.</summary>
    private static bool IsSurelyIdle(Silence silence, ImmutableArray<Diagnostic> found, SiteSettings settings) => !found.Any(finding =>
        (finding.Rule.Code == silence.Code.Text || silence.IsAbout(finding.Location)) &&
        !settings.Silences.Any(other => other.Covers(finding)));

    private static bool IsError(Diagnostic finding) => finding.Severity == Severity.Error;

    private static Diagnostic WithOwnSeverity(Diagnostic finding, SiteSettings settings) =>
        settings.Severities.FirstOrDefault(severity => severity.Code.Text == finding.Rule.Code) is { } own
            ? finding with { Severity = own.Severity }
            : finding;
}
