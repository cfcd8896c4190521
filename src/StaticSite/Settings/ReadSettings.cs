using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Settings;

internal static class ReadSettings
{
    /// <summary>The settings of the file, or those of an empty one when it cannot be read.</summary>
    public static SiteSettings Of(SourceFile source, DiagnosticBag diagnostics)
    {
        if (DecodeText.Of(source, diagnostics) is not { } text ||
            ReadYaml.Of(text, source.Path, 1, diagnostics) is not { } mapping)
            return SiteSettings.Empty(source);

        var fields = new Fields(mapping, diagnostics);
        var settings = new SiteSettings(
            source,
            fields.Required("title").Text,
            fields.Text("description")?.Text ?? "",
            fields.Text("language")?.Text ?? "en",
            Address(fields, "base-url") is { } address ? new Uri(address.AbsoluteUri.TrimEnd('/') + "/") : null,
            Address(fields, "repository"),
            fields.List("categories"),
            fields.List("abbreviations"),
            fields.Choice("mentions",
                ("section", MentionMode.Section), ("page", MentionMode.Page), ("all", MentionMode.All),
                ("off", MentionMode.Off)) ?? MentionMode.Section,
            Severities(fields.Mapping("severities")));
        fields.Close();
        return settings;
    }

    private static Uri? Address(Fields fields, string key)
    {
        if (fields.Text(key) is not { } text)
            return null;
        if (Uri.TryCreate(text.Text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return address;

        fields.Diagnostics.Report(SettingsDiagnostics.NotAnAddress, text.At, text.Text, key);
        return null;
    }

    private static ImmutableDictionary<string, Severity> Severities(Fields? fields)
    {
        if (fields is null)
            return ImmutableDictionary<string, Severity>.Empty;

        var severities = ImmutableDictionary.CreateBuilder<string, Severity>(StringComparer.Ordinal);
        foreach (var code in fields.Keys)
        {
            var severity = fields.Choice(code.Text,
                ("off", Severity.Off), ("notice", Severity.Notice), ("warning", Severity.Warning),
                ("error", Severity.Error));
            if (severity is { } chosen)
                severities.Add(code.Text, chosen);
        }

        return severities.ToImmutable();
    }
}
