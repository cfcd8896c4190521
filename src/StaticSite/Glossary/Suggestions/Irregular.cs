namespace StaticSite.Glossary.Suggestions;

/// <summary>Plurals of English words that no rule makes for sure.</summary>
internal static class Irregular
{
    private static readonly (string Singular, string Plural)[] Endings =
    [
        ("man", "men"), ("child", "children"), ("person", "people"), ("foot", "feet"), ("tooth", "teeth"), ("mouse", "mice"), ("goose", "geese"),
        ("lf", "lves"), ("fe", "ves"), ("eaf", "eaves"), ("oaf", "oaves"), ("ex", "ices"), ("ix", "ices"), ("um", "a"), ("on", "a"), ("us", "i"), ("a", "ae"), ("eau", "eaux"),
        ("o", "oes"), ("s", "sses"), ("f", "fs"),
    ];

    /// <summary>The plurals that a label may have; whether texts have them is another question.</summary>
    public static IEnumerable<string> PluralsOf(string label) => Endings
        .Where(ending => label.Length > ending.Singular.Length + 1 && label.EndsWith(ending.Singular, StringComparison.Ordinal))
        .Select(ending => label[..^ending.Singular.Length] + ending.Plural);
}
