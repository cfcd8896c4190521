using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Engine;

namespace StaticSite.Localization;

/// <summary>The words of the interface in one language: all that pages say and no author wrote.</summary>
/// <remarks>Immutable, so any number of threads may ask it. A key is the part of the interface and the name of the string in
/// it: <c>comparisons.filter</c>. Where a number decides, a string has a form for each category of its language, behind an
/// underscore: <c>glossary.terms_one</c>, <c>glossary.terms_other</c>. Holes have names: <c>{count} terms</c>. Brackets stand
/// around words that a link is made of.</remarks>
public sealed partial class Strings
{
    /// <summary>Those that the site speaks: the theme's, and over them what <c>strings.yml</c> says.</summary>
    public static Fact<Strings> Fact { get; } = new("strings");

    // In the order of the categories.
    private static readonly string[] Suffixes = ["zero", "one", "two", "few", "many", "other"];

    private readonly FrozenDictionary<string, string> _byKey;
    private readonly PluralRule _plurals;
    private readonly Strings? _usual;

    /// <param name="language">As browsers name it: <c>en</c>, <c>pt-BR</c>. It decides which form a number takes.</param>
    /// <param name="strings">By their keys. The last of several with one key counts.</param>
    public Strings(string language, IEnumerable<KeyValuePair<string, string>> strings)
    {
        Language = language;
        _plurals = PluralRule.For(language);
        _byKey = strings.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private Strings(string language, Strings usual, IEnumerable<KeyValuePair<string, string>> own)
        : this(language, usual._byKey.Concat(own)) => _usual = usual;

    /// <summary>As browsers name it.</summary>
    public string Language { get; }

    /// <summary>All keys, with those of each form, in order.</summary>
    public IEnumerable<string> Keys => _byKey.Keys.Order(StringComparer.Ordinal);

    /// <summary>The words behind a key, holes and all.</summary>
    /// <exception cref="KeyNotFoundException">No file of the theme has it.</exception>
    public string this[string key] => Find(key) ?? throw NotThere(key);

    /// <summary>The words behind a key; null if there are none.</summary>
    public string? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The words behind a key, with their holes filled.</summary>
    /// <exception cref="KeyNotFoundException">No file of the theme has it.</exception>
    public string Fill(string key, params ReadOnlySpan<(string Hole, string Value)> values) => Fill(this[key].AsSpan(), values);

    /// <summary>The words for a number of things, in the form that it takes.</summary>
    /// <param name="key">Without its form.</param>
    /// <param name="count">From 0. Fills the hole <c>{count}</c>.</param>
    /// <exception cref="KeyNotFoundException">No file of the theme has it.</exception>
    public string Count(string key, int count, params ReadOnlySpan<(string Hole, string Value)> values)
    {
        var words = Find(FormOf(key, _plurals.CategoryOf(count))) ?? Find(FormOf(key, PluralCategory.Other)) ?? throw NotThere(key);
        return Fill(words.AsSpan(), [("count", Number(count)), .. values]);
    }

    /// <summary>A number in digits.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day as people write it: <c>21 November 2026</c>.</summary>
    public string Date(DateOnly day) => Fill("dates.date",
        ("day", Number(day.Day)), ("month", this[$"dates.month-{Number(day.Month)}"]), ("year", Number(day.Year)));

    /// <summary>The words behind a key in three: before the brackets, between them, and behind.</summary>
    /// <exception cref="KeyNotFoundException">No file of the theme has it.</exception>
    public (string Before, string Linked, string Behind) Around(string key)
    {
        var words = this[key];
        var (start, end) = (words.IndexOf('['), words.LastIndexOf(']'));
        return start >= 0 && end > start ? (words[..start], words[(start + 1)..end], words[(end + 1)..]) : ("", words, "");
    }

    /// <summary>The words behind a key, or those of each form of one that a number decides, with their keys.</summary>
    /// <exception cref="KeyNotFoundException">No file of the theme has it.</exception>
    public IEnumerable<KeyValuePair<string, string>> Of(string key) => Find(key) is { } words
        ? [KeyValuePair.Create(key, words)]
        : Enum.GetValues<PluralCategory>().Select(category => FormOf(key, category)).Where(_byKey.ContainsKey).ToArray() is { Length: > 0 } forms
            ? forms.Select(form => KeyValuePair.Create(form, _byKey[form]))
            : throw NotThere(key);

    /// <summary>The same with other words behind some keys.</summary>
    /// <param name="language">That of the words.</param>
    public Strings With(string language, IEnumerable<KeyValuePair<string, string>> own) => new(language, this, own);

    /// <summary>All keys that a site in this language may have words for, each with the words that hold without it, in order: where
    /// a number decides, one for every form that it takes.</summary>
    public IEnumerable<KeyValuePair<string, string>> Known() => _usual is null ? Known(this) : _usual.Known(this);

    private IEnumerable<KeyValuePair<string, string>> Known(Strings own) => Keys.Select(Split).DistinctBy(one => one.Key).SelectMany(one => one.Category is null
        ? [KeyValuePair.Create(one.Key, this[one.Key])]
        : own._plurals.Categories.Select(category => FormOf(one.Key, category))
            .Select(key => KeyValuePair.Create(key, Find(key) ?? this[FormOf(one.Key, PluralCategory.Other)])));

    /// <summary>The key without the form of a number, and that form; null if it names none.</summary>
    internal static (string Key, PluralCategory? Category) Split(string key) =>
        key.LastIndexOf('_') is > 0 and var underscore && Array.IndexOf(Suffixes, key[(underscore + 1)..]) is >= 0 and var category
            ? (key[..underscore], (PluralCategory)category)
            : (key, null);

    /// <summary>The key of the form that numbers of a category take.</summary>
    /// <param name="key">Without a form.</param>
    internal static string FormOf(string key, PluralCategory category) => $"{key}_{Suffixes[(int)category]}";

    /// <summary>The holes in some words, and what looks like one, as they are written, each once.</summary>
    internal static ImmutableArray<string> HolesIn(string words) => [.. Hole().Matches(words).Select(hole => hole.Value).Distinct()];

    private static string Fill(ReadOnlySpan<char> words, ReadOnlySpan<(string Hole, string Value)> values)
    {
        if (!words.Contains('{'))
            return words.ToString();

        var filled = new StringBuilder();
        var rest = words;
        while (rest.IndexOf('}') is var end and >= 0)
        {
            var start = rest[..end].LastIndexOf('{');
            filled.Append(rest[..Math.Max(start, 0)]);
            filled.Append(start < 0 || ValueOf(rest[(start + 1)..end], values) is not { } value ? rest[Math.Max(start, 0)..(end + 1)] : value);
            rest = rest[(end + 1)..];
        }

        return filled.Append(rest).ToString();
    }

    private static string? ValueOf(ReadOnlySpan<char> hole, ReadOnlySpan<(string Hole, string Value)> values)
    {
        foreach (var (name, value) in values)
            if (hole.SequenceEqual(name))
                return value;
        return null;
    }

    private static KeyNotFoundException NotThere(string key) =>
        new($"The interface has no words for '{key}'. Add them to the file strings-en.yml of the part of the theme that shows them.");

    [GeneratedRegex(@"\{[^{}]*\}?|\}")]
    private static partial Regex Hole();
}
