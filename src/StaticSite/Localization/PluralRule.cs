using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StaticSite.Localization;

/// <summary>Which category a whole number of things belongs to in a language, by CLDR's cardinal rules.</summary>
/// <remarks>Immutable. The facts are those of CLDR 46 for numbers without fractions, as browsers have them in
/// <c>Intl.PluralRules</c>; a language that is not listed is taken to tell one from all others, as most do.</remarks>
public sealed class PluralRule
{
    private const int Million = 1_000_000;

    private static readonly PluralRule OneAlone = new(number => number == 1 ? PluralCategory.One : PluralCategory.Other, PluralCategory.One);

    private static readonly FrozenDictionary<string, PluralRule> ByLanguage = new (string Languages, PluralRule Rule)[]
    {
        ("bm bo dz id ig ii in ja jbo jv jw kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi vi wo yo yue zh",
            new(_ => PluralCategory.Other)),
        ("ak am as bho bn doi fa ff gu guw hi hy kab kn ln mg nso pa pcm si ti tok wa zu",
            new(number => number <= 1 ? PluralCategory.One : PluralCategory.Other, PluralCategory.One)),
        ("fr pt", new(
            number => number <= 1 ? PluralCategory.One : IsMillions(number) ? PluralCategory.Many : PluralCategory.Other,
            PluralCategory.One, PluralCategory.Many)),
        ("ca es it lld pt-pt scn vec", new(
            number => number == 1 ? PluralCategory.One : IsMillions(number) ? PluralCategory.Many : PluralCategory.Other,
            PluralCategory.One, PluralCategory.Many)),
        ("da de en et fi nl sv el hu bg tr nb no", OneAlone),
        ("is mk", new(number => EndsInOne(number) ? PluralCategory.One : PluralCategory.Other, PluralCategory.One)),
        ("bs hr sh sr", new(
            number => EndsInOne(number) ? PluralCategory.One : EndsInFew(number) ? PluralCategory.Few : PluralCategory.Other,
            PluralCategory.One, PluralCategory.Few)),
        ("be ru uk", new(
            number => EndsInOne(number) ? PluralCategory.One : EndsInFew(number) ? PluralCategory.Few : PluralCategory.Many,
            PluralCategory.One, PluralCategory.Few, PluralCategory.Many)),
        ("pl", new(
            number => number == 1 ? PluralCategory.One : EndsInFew(number) ? PluralCategory.Few : PluralCategory.Many,
            PluralCategory.One, PluralCategory.Few, PluralCategory.Many)),
        ("cs sk", new(
            number => number == 1 ? PluralCategory.One : number is >= 2 and <= 4 ? PluralCategory.Few : PluralCategory.Other,
            PluralCategory.One, PluralCategory.Few)),
        ("lt", new(
            number => number % 100 is >= 11 and <= 19 ? PluralCategory.Other
                : (number % 10) switch { 1 => PluralCategory.One, 0 => PluralCategory.Other, _ => PluralCategory.Few },
            PluralCategory.One, PluralCategory.Few)),
        ("lv prg", new(
            number => number % 10 == 0 || number % 100 is >= 11 and <= 19 ? PluralCategory.Zero
                : number % 10 == 1 ? PluralCategory.One : PluralCategory.Other,
            PluralCategory.Zero, PluralCategory.One)),
        ("mo ro", new(
            number => number == 1 ? PluralCategory.One : number == 0 || number % 100 is >= 1 and <= 19 ? PluralCategory.Few : PluralCategory.Other,
            PluralCategory.One, PluralCategory.Few)),
        ("dsb hsb sl", new(
            number => (number % 100) switch { 1 => PluralCategory.One, 2 => PluralCategory.Two, 3 or 4 => PluralCategory.Few, _ => PluralCategory.Other },
            PluralCategory.One, PluralCategory.Two, PluralCategory.Few)),
        ("he iw iu naq sat se sma smi smj smn sms", new(
            number => number switch { 1 => PluralCategory.One, 2 => PluralCategory.Two, _ => PluralCategory.Other },
            PluralCategory.One, PluralCategory.Two)),
        ("ar ars", new(
            number => number switch
            {
                0 => PluralCategory.Zero,
                1 => PluralCategory.One,
                2 => PluralCategory.Two,
                _ => (number % 100) switch { >= 3 and <= 10 => PluralCategory.Few, >= 11 => PluralCategory.Many, _ => PluralCategory.Other },
            },
            PluralCategory.Zero, PluralCategory.One, PluralCategory.Two, PluralCategory.Few, PluralCategory.Many)),
        ("cy", new(
            number => number switch
            {
                0 => PluralCategory.Zero,
                1 => PluralCategory.One,
                2 => PluralCategory.Two,
                3 => PluralCategory.Few,
                6 => PluralCategory.Many,
                _ => PluralCategory.Other,
            },
            PluralCategory.Zero, PluralCategory.One, PluralCategory.Two, PluralCategory.Few, PluralCategory.Many)),
        ("ga", new(
            number => number switch
            {
                1 => PluralCategory.One,
                2 => PluralCategory.Two,
                >= 3 and <= 6 => PluralCategory.Few,
                >= 7 and <= 10 => PluralCategory.Many,
                _ => PluralCategory.Other,
            },
            PluralCategory.One, PluralCategory.Two, PluralCategory.Few, PluralCategory.Many)),
        ("mt", new(
            number => number switch
            {
                1 => PluralCategory.One,
                2 => PluralCategory.Two,
                0 => PluralCategory.Few,
                _ => (number % 100) switch { >= 3 and <= 10 => PluralCategory.Few, >= 11 and <= 19 => PluralCategory.Many, _ => PluralCategory.Other },
            },
            PluralCategory.One, PluralCategory.Two, PluralCategory.Few, PluralCategory.Many)),
        ("ceb fil tl", new(
            number => number is 1 or 2 or 3 || number % 10 is not (4 or 6 or 9) ? PluralCategory.One : PluralCategory.Other,
            PluralCategory.One)),
    }.SelectMany(family => family.Languages.Split(' '), (family, language) => KeyValuePair.Create(language, family.Rule))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly Func<int, PluralCategory> _categoryOf;

    private PluralRule(Func<int, PluralCategory> categoryOf, params ImmutableArray<PluralCategory> besides) =>
        (_categoryOf, Categories) = (categoryOf, [.. besides, PluralCategory.Other]);

    /// <summary>Those languages whose rule is listed, as browsers name them.</summary>
    public static IEnumerable<string> Languages => ByLanguage.Keys;

    /// <summary>The categories that the language uses for whole numbers, the last of which is <see cref="PluralCategory.Other"/>.</summary>
    public ImmutableArray<PluralCategory> Categories { get; }

    /// <summary>The rule of a language.</summary>
    /// <param name="language">As browsers name it: <c>en</c>, <c>pt-PT</c>.</param>
    public static PluralRule For(string language) =>
        ByLanguage.GetValueOrDefault(language) ?? ByLanguage.GetValueOrDefault(language.Split('-')[0]) ?? OneAlone;

    /// <summary>The category of a number of things.</summary>
    /// <param name="number">From 0.</param>
    public PluralCategory CategoryOf(int number) => _categoryOf(number);

    private static bool IsMillions(int number) => number > 0 && number % Million == 0;

    private static bool EndsInOne(int number) => number % 10 == 1 && number % 100 != 11;

    private static bool EndsInFew(int number) => number % 10 is >= 2 and <= 4 && number % 100 is not (>= 12 and <= 14);
}
