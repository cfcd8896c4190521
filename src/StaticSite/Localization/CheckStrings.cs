using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Localization;

/// <summary>Finds what a site's own words for the interface could not be used for.</summary>
/// <param name="known">The theme's.</param>
/// <param name="language">Of the site.</param>
internal sealed class CheckStrings(Strings known, string language, DiagnosticBag diagnostics)
{
    private readonly PluralRule _plurals = PluralRule.For(language);
    private readonly ILookup<string, string> _forms = known.Keys.ToLookup(key => Strings.Split(key).Key, StringComparer.Ordinal);

    public void Check(OwnString own)
    {
        var (key, form) = known.Find(own.Key.Text) is null ? Strings.Split(own.Key.Text) : (own.Key.Text, null);
        if (known.Find(own.Key.Text) is null && (form is null || !_forms[key].Any(IsForm)))
        {
            diagnostics.Report(StringsDiagnostics.UnknownString, own.Key.At, own.Key.Text, Nearest.Hint(own.Key.Text, diagnostics.Candidates(known.Keys)));
            return;
        }

        if (Strings.Split(own.Key.Text).Category is { } category && !_plurals.Categories.Contains(category))
            diagnostics.Report(StringsDiagnostics.UnusedForm, own.Key.At, language, List(_plurals.Categories.Select(used => $"_{Strings.SuffixOf(used)}")));
        CheckWords(own, known.Find(own.Key.Text) ?? known[_forms[key].Last(IsForm)]);
    }

    /// <summary>Reports forms that a number takes in the language, and that neither the theme nor the site has words for.</summary>
    public void CheckForms(IEnumerable<OwnString> all)
    {
        foreach (var own in all.Where(own => Strings.Split(own.Key.Text).Category is not null).GroupBy(own => Strings.Split(own.Key.Text).Key))
        {
            var missing = _plurals.Categories.Select(category => $"_{Strings.SuffixOf(category)}")
                .Where(form => known.Find(own.Key + form) is null && own.All(one => one.Key.Text != own.Key + form)).ToArray();
            if (missing.Length > 0 && _forms[own.Key].Any(IsForm))
                diagnostics.Report(StringsDiagnostics.MissingForm, own.First().Key.At, language, List(missing));
        }
    }

    private void CheckWords(OwnString own, string ours)
    {
        var holes = Strings.HolesIn(ours);
        foreach (var hole in Strings.HolesIn(own.Words.Text).Except(holes))
            diagnostics.Report(StringsDiagnostics.UnknownHole, own.Words.At, hole,
                holes.IsEmpty ? "Take it away: these words have none." : $"There is {List(holes)}.");
        if (HasLink(ours) && !HasLink(own.Words.Text) && own.Words.Text.Length > 0)
            diagnostics.Report(StringsDiagnostics.NoLink, own.Words.At, ours);
    }

    private static bool IsForm(string key) => Strings.Split(key).Category is not null;

    private static bool HasLink(string words) =>
        words.Count('[') == 1 && words.Count(']') == 1 && words.IndexOf('[') is var start && words.IndexOf(']') is var end && start < end && !string.IsNullOrWhiteSpace(words[(start + 1)..end]);

    private static string List(IEnumerable<string> words) => string.Join(", ", words);
}
