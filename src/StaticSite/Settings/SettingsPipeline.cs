using StaticSite.Engine;

namespace StaticSite.Settings;

/// <summary>Reads <c>site.yml</c> and tells the other pipelines what it says.</summary>
public static class SettingsPipeline
{
    /// <param name="baseUrl">From the command line; wins over the file.</param>
    /// <param name="today">From the command line; null leaves out what depends on it.</param>
    public static IPipeline Of(Uri? baseUrl, DateOnly? today) => new Pipeline<SiteSettings, IDocument>("Settings")
    {
        Reads = IsSettings,
        Catalogue = (source, diagnostics) =>
        {
            var settings = ReadSettings.Of(source, diagnostics);
            return settings with { BaseUrl = baseUrl ?? settings.BaseUrl, Today = today };
        },
        Index = (catalogue, diagnostics) => [Check(SiteSettings.Of(catalogue), diagnostics)],
        Compose = (_, _, _) => null,
    };

    internal static bool IsSettings(SourceFile source) => source.Name == "site.yml";

    private static SiteSettings Check(SiteSettings settings, DiagnosticBag diagnostics)
    {
        if (settings.IsNone)
            diagnostics.Add(SettingsDiagnostics.NoSettings.At(settings.Source.Start) with { Missing = "site" });
        else if (settings.BaseUrl is null)
            diagnostics.Report(SettingsDiagnostics.NoBaseUrl, settings.Source.Start);

        foreach (var silence in settings.Silences)
            if (silence.Until < settings.Today)
                diagnostics.Report(SettingsDiagnostics.SilenceEnded, silence.Code.At, silence.Until);
        return settings;
    }
}
