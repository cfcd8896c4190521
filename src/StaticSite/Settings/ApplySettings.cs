using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Settings;

/// <summary>Makes findings as severe as the site wants them, and leaves out those that it lives with. What is an error still, after
/// <see cref="SoftenedRules"/>, stays one: what it is about could not be published.</summary>
internal static class ApplySettings
{
    // Found only by who knows the day.
    private static readonly ImmutableArray<string> Dated =
        [SettingsDiagnostics.SilenceEnded.Code, SettingsDiagnostics.LongUnreviewed.Code, SettingsDiagnostics.ReviewedLater.Code];

    public static ImmutableArray<Diagnostic> To(ImmutableArray<Diagnostic> found, SiteSettings settings)
    {
        var severities = settings.Severities.DistinctBy(severity => severity.Code.Text)
            .ToDictionary(severity => severity.Code.Text, severity => severity.Severity);

        // What the settings could have softened is not known before they can be read.
        if (AreFaulty(settings, found))
            return WithoutSoft(settings, found, severities);

        var own = new DiagnosticBag();
        var silenced = new FindSilenced(found, settings.Silences);
        CheckSilences(found, settings, silenced, own);

        var firstErrors = found.Where(IsError).DistinctBy(error => error.Rule.Code).ToDictionary(error => error.Rule.Code);
        foreach (var (code, _) in settings.Severities.Where(severity => severity.Severity != Severity.Error))
            if (firstErrors.GetValueOrDefault(code.Text) is { } error)
                own.Report(
                    error.Rule.CanSoften ? SettingsDiagnostics.CannotSwitchOff : SettingsDiagnostics.CannotSoften, code.At, code.Text, error.Location);

        return
        [
            .. found.Where(finding => IsError(finding) || !silenced.IsSilenced(finding))
                .Select(finding => IsError(finding) || !severities.TryGetValue(finding.Rule.Code, out var severity)
                    ? finding
                    : finding with { Severity = severity })
                .Concat(own.Found)
                .Where(finding => finding.Severity != Severity.Off)
                .Order(),
        ];
    }

    private static ImmutableArray<Diagnostic> WithoutSoft(
        SiteSettings settings, ImmutableArray<Diagnostic> found, Dictionary<string, Severity> severities)
    {
        var left = found.Where(finding => IsError(finding)
            || (IsIn(settings, finding) && !(severities.TryGetValue(finding.Rule.Code, out var severity) && severity == Severity.Off)));
        return [.. left.Count() == found.Length ? left : left.Select(finding => IsIn(settings, finding) ? finding.Opening() : finding)];
    }

    private static bool IsIn(SiteSettings settings, Diagnostic finding) => finding.Location.Path == settings.Source.Path;

    private static void CheckSilences(
        ImmutableArray<Diagnostic> found, SiteSettings settings, FindSilenced silenced, DiagnosticBag diagnostics)
    {
        var isSound = !found.Any(finding => IsError(finding) || (finding.Severity > Severity.Notice && IsIn(settings, finding)));
        foreach (var silence in settings.Silences.Where(silence => !silenced.IsSurplus(silence)))
        {
            var covered = silenced.CoveredBy(silence);

            // Behind an error may be what it silences, and what is odd in the settings may be in the silence.
            if (isSound && !covered.Any() && (settings.Today is not null || !Dated.Contains(silence.Code.Text)))
                diagnostics.Add(SettingsDiagnostics.IdleSilence.At(silence.Code.At, silence.Code.Text, silence.File) with
                { Fix = silenced.LeavesLike(silence) ? null : OfferFix.RemoveEntry(settings.Source, silence.At) });
            foreach (var error in covered.Where(IsError))
                diagnostics.Report(SettingsDiagnostics.CannotSoften, silence.Code.At, silence.Code.Text, error.Location);
        }

        foreach (var silence in silenced.Surplus)
            diagnostics.Report(SettingsDiagnostics.TooManySilences, silence.Code.At, FindSilenced.MostOfAPlace, silence.Code.Text, silence.File);
    }

    private static bool AreFaulty(SiteSettings settings, ImmutableArray<Diagnostic> found) =>
        settings.IsNone ||
        found.Any(finding => IsError(finding) && IsIn(settings, finding));

    private static bool IsError(Diagnostic finding) => finding.Severity == Severity.Error;
}
