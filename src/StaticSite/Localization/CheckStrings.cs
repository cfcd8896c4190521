using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Localization;

/// <summary>Finds what a site's own words for the interface could not be used for.</summary>
/// <param name="known">The theme's.</param>
/// <param name="language">Of the site.</param>
internal sealed class CheckStrings(Strings known, string language, DiagnosticBag diagnostics)
{
    private readonly PluralRule _plurals = PluralRule.For(language);

    public void Check(OwnString own)
    {
        var (key, form) = Strings.Split(own.Key.Text);
        if ((known.Find(own.Key.Text) ?? (form is null ? null : InOtherForm(key))) is not { } ours)
        {
            diagnostics.Report(StringsDiagnostics.UnknownString, own.Key.At, own.Key.Text, Nearest.Hint(own.Key.Text, diagnostics.Candidates(known.Keys)));
            return;
        }

        if (form is { } category && !_plurals.Categories.Contains(category))
            diagnostics.Report(StringsDiagnostics.UnusedForm, own.Key.At, language, Forms(_plurals.Categories));
        CheckWords(own, ours);
    }

    /// <summary>Reports forms that a number takes in the language, and that neither the theme nor the site has words for.</summary>
    public void CheckForms(ImmutableArray<OwnString> all)
    {
        var keys = all.Select(own => own.Key.Text).Concat(known.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var own in all.Where(own => Strings.Split(own.Key.Text).Category is not null).DistinctBy(own => Strings.Split(own.Key.Text).Key))
        {
            var key = Strings.Split(own.Key.Text).Key;
            var missing = _plurals.Categories.Where(category => !keys.Contains(Strings.FormOf(key, category))).ToArray();
            if (missing.Length > 0 && InOtherForm(key) is not null)
                diagnostics.Report(StringsDiagnostics.MissingForm, own.Key.At, language, Forms(missing));
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

    // What every string has where a number decides.
    private string? InOtherForm(string key) => known.Find(Strings.FormOf(key, PluralCategory.Other));

    private static string Forms(IEnumerable<PluralCategory> categories) => List(categories.Select(category => Strings.FormOf("", category)));

    private static bool HasLink(string words) =>
        words.Count('[') == 1 && words.Count(']') == 1 && words.IndexOf('[') is var start && words.IndexOf(']') is var end && start < end && !string.IsNullOrWhiteSpace(words[(start + 1)..end]);

    private static string List(IEnumerable<string> words) => string.Join(", ", words);
}
