using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Says what the glossary should change, as authors write and link.</summary>
internal static class Suggest
{
    // A kind is a line here. Of two that add the same words to a term, or that add and except them, the first one counts unless only the other is sure.
    private static readonly ImmutableArray<Func<Evidence, IEnumerable<Suggestion>>> Kinds =
    [
        SuggestAliases.From,
        SuggestShortForms.From,
        SuggestVariants.From,
        SuggestForms.From,
        SuggestExact.From,
        SuggestSwallowed.From,
        SuggestAsk.From,
        SuggestCautious.From,
        SuggestExcept.From,
    ];

    /// <summary>All suggestions, those first that change most. The same site gives the same ones.</summary>
    public static ImmutableArray<Suggestion> For(LinkedSite site)
    {
        var evidence = new Evidence(site);
        return
        [
            .. WithoutRivals(Kinds.SelectMany(kind => kind(evidence)).GroupBy(WhatItMakes).Select(same => same.OrderByDescending(one => one.IsSure).First()))
                .OrderByDescending(suggestion => suggestion.Uses)
                .ThenBy(suggestion => suggestion.Term, StringComparer.Ordinal)
                .ThenBy(suggestion => suggestion.Words, StringComparer.Ordinal)
                .ThenBy(suggestion => suggestion.Kind),
        ];
    }

    private static (string, string, string) WhatItMakes(Suggestion suggestion) => (
        suggestion.Term,
        AddsLabel(suggestion) || suggestion.Kind == SuggestionKind.Except ? "label" : suggestion.Kind.ToString(),
        suggestion.Kind == SuggestionKind.Exact ? suggestion.Words : LabelKey.InAnyCase(suggestion.Words));

    private static bool AddsLabel(Suggestion suggestion) =>
        suggestion.Kind is SuggestionKind.Alias or SuggestionKind.Form or SuggestionKind.Abbreviation;

    // A label of two terms is an error, so of such a pair neither is sure.
    private static IEnumerable<Suggestion> WithoutRivals(IEnumerable<Suggestion> all)
    {
        Suggestion[] suggestions = [.. all];
        var terms = suggestions.Where(AddsLabel).GroupBy(suggestion => LabelKey.InAnyCase(suggestion.Words), StringComparer.Ordinal).ToDictionary(
            same => same.Key, same => same.Select(suggestion => suggestion.Term).Distinct().Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        foreach (var suggestion in suggestions)
            yield return AddsLabel(suggestion) && terms[LabelKey.InAnyCase(suggestion.Words)] is [var first, var second, ..]
                ? suggestion with
                {
                    IsSure = false,
                    Reason = $"{suggestion.Reason}, {(suggestion.IsSure ? "but" : "and")} they may as well be {(first == suggestion.Term ? second : first)}",
                }
                : suggestion;
    }
}
