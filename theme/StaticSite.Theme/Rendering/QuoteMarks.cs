using System.Collections.Frozen;

namespace StaticSite.Theme.Rendering;

/// <summary>The marks that a language has for what somebody says, and for what is said within that.</summary>
/// <remarks>Immutable. The marks are those of CLDR. Japanese and the like write no spaces by which one could tell where a quotation begins,
/// so they and languages that are not listed keep what their authors typed.</remarks>
internal sealed record QuoteMarks(string Open, string Close, string OpenWithin, string CloseWithin)
{
    public const string Apostrophe = "’";

    // A line of French does not end between a mark and its word.
    private static readonly QuoteMarks French = new("«\u00a0", "\u00a0»", "“", "”");
    private static readonly QuoteMarks Low = new("„", "“", "‚", "‘");
    private static readonly QuoteMarks LowAndHigh = new("„", "”", "«", "»");
    private static readonly QuoteMarks High = new("“", "”", "‘", "’");
    private static readonly QuoteMarks Angled = new("«", "»", "“", "”");
    private static readonly QuoteMarks AngledAndLow = new("«", "»", "„", "“");

    private static readonly FrozenDictionary<string, QuoteMarks> ByLanguage = new (string Languages, QuoteMarks Marks)[]
    {
        ("en af cy ga hi id ms pt th tl tr vi sw", High),
        ("de cs is sk sl hr lb", Low),
        ("pl ro hu", LowAndHigh),
        ("es ca gl it pt-pt el", Angled),
        ("ru uk be", AngledAndLow),
        ("fr", French),
        ("de-ch de-li fr-ch it-ch", new("«", "»", "‹", "›")),
        ("nb no nn", new("«", "»", "‘", "’")),
        ("fi sv", new("”", "”", "’", "’")),
        ("nl da", High),
        ("et lt bg sr mk", new("„", "“", "‘", "’")),
    }.SelectMany(known => known.Languages.Split(' '), (known, language) => KeyValuePair.Create(language, known.Marks)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="language">As browsers name it: <c>en</c>, <c>pt-BR</c>.</param>
    public static QuoteMarks? Of(string language)
    {
        for (var name = language.ToLowerInvariant(); name.Length > 0; name = name[..Math.Max(name.LastIndexOf('-'), 0)])
            if (ByLanguage.GetValueOrDefault(name) is { } marks)
                return marks;
        return null;
    }
}
