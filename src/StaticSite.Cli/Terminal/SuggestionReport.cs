using System.Collections.Immutable;
using StaticSite.Glossary.Suggestions;

namespace StaticSite.Cli.Terminal;

/// <summary>Prints what the glossary should change.</summary>
internal static class SuggestionReport
{
    public static void Print(Pane output, ImmutableArray<Suggestion> suggestions)
    {
        foreach (var suggestion in suggestions)
            output.Print($"{SuggestionInWords.Of(suggestion)}.");

        var sure = suggestions.Count(suggestion => suggestion.IsSure);
        output.Print(suggestions.IsEmpty ? "Nothing to suggest."
            : $"{Summary.Number(suggestions.Length, "suggestion")}, {sure} of them sure{(sure == 0 ? "." : ": 'suggest --apply' makes those.")}");
    }

    /// <summary>One JSON object. The same input gives the same bytes.</summary>
    public static void PrintJson(Pane output, ImmutableArray<Suggestion> suggestions) => JsonText.To(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("suggestions");
        foreach (var suggestion in suggestions)
        {
            json.WriteStartObject();
            json.WriteString("kind", suggestion.Kind.ToString().ToLowerInvariant());
            json.WriteString("term", suggestion.Term);
            json.WriteString("words", suggestion.Words);
            json.WriteBoolean("sure", suggestion.IsSure);
            json.WriteNumber("uses", suggestion.Uses);
            json.WriteNumber("pages", suggestion.Pages);
            json.WriteString("reason", suggestion.Reason);
            json.WriteString("change", suggestion.Yaml);
            json.WriteStartArray("places");
            foreach (var place in suggestion.Places)
            {
                json.WriteStartObject();
                json.WriteString("file", place.Path);
                json.WriteNumber("line", place.Line);
                json.WriteNumber("column", place.Column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
