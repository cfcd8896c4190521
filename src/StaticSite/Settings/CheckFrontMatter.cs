using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Settings;

/// <summary>Reports what <c>front-matter</c> says in vain.</summary>
internal static class CheckFrontMatter
{
    /// <param name="kinds">The names of kinds of files that have keys above a text, with their shapes.</param>
    public static void Check(SiteSettings settings, ImmutableArray<(string Name, Shape Shape)> kinds, DiagnosticBag diagnostics)
    {
        var (ignored, readAs) = (settings.FrontMatter.Ignored, settings.FrontMatter.ReadAs);
        foreach (var key in ignored)
        {
            if (readAs.FirstOrDefault(read => read.Key.Text == key.Text) is { As.Text: { } ours })
                diagnostics.Add(SettingsDiagnostics.IgnoredAndRead.At(key.At, key.Text, ours));
            else
                ReportOwn(key, "passed over");
        }

        string[] known = [.. kinds.SelectMany(kind => kind.Shape.Keys).Select(key => key.Name).Distinct().Order(StringComparer.Ordinal)];
        foreach (var (key, ours) in readAs)
        {
            ReportOwn(key, $"read as '{ours.Text}'");
            if (!known.Contains(ours.Text))
                diagnostics.Add(SettingsDiagnostics.NoSuchKey.At(ours.At, ours.Text, Nearest.Hint(ours.Text, known)) with
                { Fix = OfferFix.Nearest(ours, known) });
        }

        void ReportOwn(Located key, string elsewhere)
        {
            string[] own = [.. kinds.Where(kind => kind.Shape.Keys.Any(one => one.Name == key.Text)).Select(kind => $"'{kind.Name}'")];
            if (own.Length > 0)
                diagnostics.Report(SettingsDiagnostics.OwnKey, key.At, key.Text, string.Join(", ", own),
                    own.Length == kinds.Length ? " Take it out here." : $" Elsewhere it is {elsewhere}.");
        }
    }
}
