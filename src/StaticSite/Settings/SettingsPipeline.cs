using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Settings;

/// <summary>Reads <c>site.yml</c> and tells the other pipelines what it says.</summary>
internal static class SettingsPipeline
{
    /// <param name="baseUrl">From the command line; wins over the file.</param>
    /// <param name="today">From the command line; null leaves out what depends on it.</param>
    /// <param name="path">Where the file is looked for, as findings name it.</param>
    /// <param name="stray">The path of one that is none of the input's; null if there is none.</param>
    /// <param name="rules">All that may be found in the site.</param>
    /// <param name="kinds">The names of kinds of files that have keys above a text, with their shapes.</param>
    public static IPipeline Of(
        Uri? baseUrl, DateOnly? today, string path, string? stray, ImmutableArray<DiagnosticRule> rules,
        ImmutableArray<(string Name, Shape Shape)> kinds) => new Pipeline<SiteSettings>("Settings")
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
            SiteSettings.Fact.AtOpening((catalogue, diagnostics) => Check(SiteSettings.In(catalogue), path, stray, rules, kinds, diagnostics)),
            SoftenedRules.Fact.AtOpening((catalogue, _) => new SoftenedRules(
                catalogue.Get(SiteSettings.Fact).Severities.Select(own => KeyValuePair.Create(own.Code.Text, own.Severity))), SiteSettings.Fact),
            ForeignKeys.Fact.AtOpening((catalogue, _) => Foreign(catalogue.Get(SiteSettings.Fact)), SiteSettings.Fact),
        ],
        };

    internal static bool IsSettings(SourceFile source) => source.Name == SiteSettings.FileName;

    private static ForeignKeys Foreign(SiteSettings settings) => new(
        settings.FrontMatter.Ignored.Select(key => key.Text),
        settings.FrontMatter.ReadAs.Select(key => KeyValuePair.Create(key.Key.Text, key.As.Text)),
        settings.Severities.Any(own => own.Code.Text == YamlDiagnostics.UnknownKey.Code && own.Severity is Severity.Warning or Severity.Notice));

    private static SiteSettings Check(
        SiteSettings settings, string path, string? stray, ImmutableArray<DiagnosticRule> rules,
        ImmutableArray<(string Name, Shape Shape)> kinds, DiagnosticBag diagnostics)
    {
        CheckFrontMatter.Check(settings, kinds, diagnostics);
        if (settings.IsNone)
            diagnostics.Add((stray is null
                ? SettingsDiagnostics.NoSettings.At(new SourceLocation(path, 1, 1))
                : SettingsDiagnostics.StraySettings.At(new SourceLocation(stray, 1, 1), path)) with
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
