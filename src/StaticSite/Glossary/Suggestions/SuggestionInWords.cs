using StaticSite.Engine;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Says a suggestion in words that an editor understands.</summary>
public static class SuggestionInWords
{
    /// <summary>A sentence on one line without a full stop: what to change, why, and where that shows.</summary>
    public static string Of(Suggestion suggestion) =>
        $"{suggestion.Term}: {Change(suggestion)}: {suggestion.Reason}{Where(suggestion)}";

    /// <summary>What to change, as a part of a sentence.</summary>
    public static string Change(Suggestion suggestion) => (suggestion.IsSure || suggestion.Yaml is null ? "" : "perhaps ") + What(suggestion);

    /// <summary>The same of a change that was made: a sentence.</summary>
    public static string Done(Suggestion suggestion) => $"{suggestion.Term}: added '{suggestion.Yaml}', since {suggestion.Reason}{Where(suggestion)}.";

    private static string What(Suggestion suggestion) => suggestion.Kind switch
    {
        SuggestionKind.Alias => $"add the alias '{suggestion.Words}'",
        SuggestionKind.Form => $"add the form '{suggestion.Words}'",
        SuggestionKind.Abbreviation => $"add the abbreviation '{suggestion.Words}'",
        SuggestionKind.Exact => $"add '{suggestion.Words}' to 'exact'",
        SuggestionKind.Except => $"add '{suggestion.Words}' to 'except'",
        SuggestionKind.Ask => "add 'links: ask'",
        SuggestionKind.Cautious => $"add '{suggestion.Words}' to 'cautious'",
        _ => $"the label '{suggestion.Words}' links nothing",
    };

    private static string Where(Suggestion suggestion) => suggestion.Places.IsEmpty ? ""
        : $" ({string.Join(", ", suggestion.Places)}{(suggestion.Uses > suggestion.Places.Length ? ", …" : "")})";
}
