using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Settings;

/// <summary>A <c>site.yml</c> where nobody looks for it.</summary>
/// <param name="Path">As findings name it.</param>
/// <param name="Wanted">Where it is looked for.</param>
public sealed record StraySettings(string Path, string Wanted);

/// <summary>Reads <c>site.yml</c> and tells the other pipelines what it says.</summary>
internal static class SettingsPipeline
{
    /// <param name="baseUrl">From the command line; wins over the file.</param>
    /// <param name="today">From the command line; null leaves out what depends on it.</param>
    /// <param name="stray">A <c>site.yml</c> that is none of the input's.</param>
    /// <param name="rules">All that may be found in the site.</param>
    public static IPipeline Of(Uri? baseUrl, DateOnly? today, StraySettings? stray, ImmutableArray<DiagnosticRule> rules) => new Pipeline<SiteSettings>("Settings")
    {
        ReadsFirst = true,
        Reads = IsSettings,
        Catalogue = (source, _, diagnostics) =>
        {
            var settings = ReadSettings.Read(source, diagnostics);
            return settings with { BaseUrl = baseUrl ?? settings.BaseUrl, Today = today };
        },
        Publishes =
        [
            SiteSettings.Fact.AtOpening((catalogue, diagnostics) => Check(SiteSettings.In(catalogue), stray, rules, diagnostics)),
            SoftenedRules.Fact.AtOpening((catalogue, _) => new SoftenedRules(
                catalogue.Get(SiteSettings.Fact).Severities.Select(own => KeyValuePair.Create(own.Code.Text, own.Severity))), SiteSettings.Fact),
        ],
    };

    internal static bool IsSettings(SourceFile source) => source.Name == "site.yml";

    private static SiteSettings Check(SiteSettings settings, StraySettings? stray, ImmutableArray<DiagnosticRule> rules, DiagnosticBag diagnostics)
    {
        if (settings.IsNone)
            diagnostics.Add((stray is null
                ? SettingsDiagnostics.NoSettings.At(settings.Source.Start)
                : SettingsDiagnostics.StraySettings.At(new SourceLocation(stray.Path, 1, 1), stray.Wanted)) with
            { Missing = "site" });
        else if (settings.BaseUrl is null)
            diagnostics.Report(SettingsDiagnostics.NoBaseUrl, settings.Source.Start);

        foreach (var (code, _) in settings.Severities)
            if (!rules.Any(rule => rule.Code == code.Text))
                diagnostics.Report(SettingsDiagnostics.UnknownCode, code.At, code.Text, Nearest.Hint(code.Text, diagnostics.Candidates(rules.Select(rule => rule.Code))));

        foreach (var silence in settings.Silences)
            if (silence.Until < settings.Today)
                diagnostics.Report(SettingsDiagnostics.SilenceEnded, silence.Code.At, silence.Until);
        return settings;
    }
}
