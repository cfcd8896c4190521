using System.Collections.Immutable;
using System.Text.Json;
using StaticSite.Localization;

namespace StaticSite.Search;

/// <summary>Tells the client which words of a query only ask, in the language of the site.</summary>
internal static class WordsThatAsk
{
    private const string Prefix = "search.asks-";

    /// <summary>By what they do: they open a question or close it, fill it, part its sides, ask for a contrast, begin to describe what
    /// stands before them, say where something is, and ask how to do something.</summary>
    private static readonly ImmutableArray<string> Kinds = ["opens", "closes", "fills", "parts", "contrasts", "describes", "within", "how", "to"];

    public static void Write(Utf8JsonWriter json, Strings strings)
    {
        json.WriteStartObject("asks");
        foreach (var kind in Kinds)
            json.WriteString(kind, strings[Prefix + kind]);
        json.WriteEndObject();
    }
}
