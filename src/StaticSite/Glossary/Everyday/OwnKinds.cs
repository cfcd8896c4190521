using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Everyday;

/// <summary>The words of each definition. One of them before a label makes no other thing of it: where a parameter is defined as one of a
/// page, a page parameter is one.</summary>
internal sealed class OwnKinds
{
    private readonly Dictionary<SitePath, HashSet<string>> _words = [];

    public static OwnKinds In(IEnumerable<ComposedTerm> terms)
    {
        var kinds = new OwnKinds();
        foreach (var term in terms)
            kinds._words[term.Term.Path] = WordsOf(term.PlainDefinition);
        return kinds;
    }

    /// <param name="kind">In small letters.</param>
    public bool Has(SitePath term, string kind) => _words.TryGetValue(term, out var words) && words.Contains(Singular(kind));

    private static HashSet<string> WordsOf(ReadOnlySpan<char> definition)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (!definition.IsEmpty)
        {
            var length = 0;
            while (length < definition.Length && char.IsAsciiLetter(definition[length]))
                length++;
            if (length > 1)
                words.Add(Singular(definition[..length].ToString().ToLowerInvariant()));
            definition = definition[Math.Max(length, 1)..];
        }

        return words;
    }

    private static string Singular(string word) => word is [.., not 's', 's'] ? word[..^1] : word;
}
