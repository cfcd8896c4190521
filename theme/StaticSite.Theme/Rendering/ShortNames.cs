using System.Globalization;
using Acornima.Ast;

namespace StaticSite.Theme.Rendering;

/// <summary>Chooses short names for all that a script declares: in each scope the shortest that nothing has which is named
/// there, for what is named most often first.</summary>
internal static class ShortNames
{
    // By how often scripts have each letter, since what repeats packs best.
    private const string Letters = "etnrisoaculdpmhgfvbywkxjqzETNRISOACULDPMHGFVBYWKXJQZ";

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "as", "do", "if", "in", "of", "for", "let", "new", "try", "var", "case", "else", "enum", "eval", "null", "this", "true", "void", "with",
    };

    /// <summary>What to write at each place where such a name is read.</summary>
    public static Dictionary<int, string> Of(Program script)
    {
        var (uses, scopes) = FindNames.In(script);
        var names = new Dictionary<FindNames.Declared, string>();
        foreach (var scope in scopes)
        {
            var taken = scope.FromOutside.Select(declared => names[declared]).Concat(scope.Unknown).ToHashSet(StringComparer.Ordinal);
            using var free = All().Where(name => !taken.Contains(name) && !Keywords.Contains(name)).GetEnumerator();
            foreach (var declared in scope.Declared.OrderByDescending(declared => declared.Uses))
            {
                free.MoveNext();
                names[declared] = free.Current;
            }
        }

        return uses.Where(use => use.Declared is not null).ToDictionary(
            use => use.Place.Start,
            use => use.Renamed(names[use.Declared!]));
    }

    // The shortest first, without end.
    private static IEnumerable<string> All()
    {
        foreach (var letter in Letters)
            yield return letter.ToString(CultureInfo.InvariantCulture);
        foreach (var shorter in All())
            foreach (var letter in Letters)
                yield return shorter + letter;
    }
}
