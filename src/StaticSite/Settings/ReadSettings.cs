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
            Places(fields),
            Severities(fields.Mapping("severities")),
            [.. fields.Mappings("silences").Select(ReadSilence).OfType<Silence>()],
            ReadDates(fields),
            Today: null);
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

    private static GitDates? ReadDates(Fields fields)
    {
        var (at, skipped) = (fields.Text("dates")?.At, fields.Text("skipped-commits"));
        var fromGit = fields.Choice("dates", ("git", true), ("reviewed", false)) ?? false;
        return fromGit ? new GitDates(at!.Value, skipped) : null;
    }

    private static UnlinkedPlaces Places(Fields fields)
    {
        var places = UnlinkedPlaces.None;
        foreach (var place in fields.List("unlinked"))
        {
            switch (place.Text)
            {
                case "quotations":
                    places |= UnlinkedPlaces.Quotations;
                    break;
                case "tables":
                    places |= UnlinkedPlaces.Tables;
                    break;
                default:
                    fields.Diagnostics.Report(YamlDiagnostics.NotAChoice, place.At, place.Text, "unlinked",
                        Nearest.Hint(place.Text, ["quotations", "tables"]), "quotations, tables");
                    break;
            }
        }

        return places;
    }

    private static Silence? ReadSilence(Fields fields)
    {
        var (code, file) = (fields.Required("code"), fields.Required("file"));
        var (about, reason) = (fields.Text("about"), fields.Required("reason"));
        var (hasEnd, until) = (fields.Required("until"), fields.Date("until"));
        fields.Close();
        return until is { } day && hasEnd.Text.Length > 0
            ? new Silence(code, file.Text, about?.Text ?? "", reason.Text, day)
            : null;
    }

    private static ImmutableArray<OwnSeverity> Severities(Fields? fields)
    {
        if (fields is null)
            return [];

        var severities = ImmutableArray.CreateBuilder<OwnSeverity>();
        foreach (var code in fields.Keys)
        {
            var severity = fields.Choice(code.Text,
                ("off", Severity.Off), ("notice", Severity.Notice), ("warning", Severity.Warning),
                ("error", Severity.Error));
            if (severity is { } chosen)
                severities.Add(new OwnSeverity(code, chosen));
        }

        return severities.ToImmutable();
    }
}
