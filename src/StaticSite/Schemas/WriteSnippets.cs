using System.Buffers;
using System.Text.Json.Nodes;
using StaticSite.Glossary.Terms;

namespace StaticSite.Schemas;

/// <summary>Writes what Visual Studio Code offers in a text behind <c>[[</c>: every id and every label.</summary>
internal static class WriteSnippets
{
    // What means something in a reference or in a snippet.
    private static readonly SearchValues<char> Signs = SearchValues.Create("[]|$\\}");

    public static byte[] Write(TermIndex index)
    {
        var snippets = new JsonObject();
        foreach (var term in index.Terms.OrderBy(term => term.Id, StringComparer.Ordinal))
            foreach (var (words, link) in Links(term, index.Labels))
                snippets[$"{words} ({term.Id})"] = new JsonObject
                {
                    ["scope"] = "markdown",
                    ["prefix"] = $"[[{words}",
                    ["body"] = link,
                    ["description"] = term.FullName,
                };

        return SchemaJson.Write(snippets);
    }

    private static IEnumerable<(string Words, string Link)> Links(Term term, TermLabels labels)
    {
        yield return (term.Id, $"[[{term.Id}]]");
        foreach (var label in term.UsableLabels.Where(label => label != term.Id && !label.AsSpan().ContainsAny(Signs)))
            yield return (label, labels.Find(label) is [_] ? $"[[{label}]]" : $"[[{term.Id}|{label}]]");
    }
}
