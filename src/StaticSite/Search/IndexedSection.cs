using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Search;

/// <summary>What a search finds in the full text: a section, with its page.</summary>
/// <param name="Target">The page as results name it: <c>article:bpo-vs-kpo</c>.</param>
/// <param name="Title">The section's own, or empty for the top of the page.</param>
/// <param name="Opening">As UTF-8, at most an <see cref="Excerpt"/> long.</param>
/// <param name="Words">Of its text, packed.</param>
/// <param name="Weighted">Texts that count more than once: titles, labels.</param>
internal sealed record IndexedSection(
    SitePath Page,
    string Target,
    string PageTitle,
    string Anchor,
    string Title,
    ReadOnlyMemory<byte> Opening,
    byte[] Words,
    ImmutableArray<WeightedText> Weighted);

/// <param name="Weight">How many times a word in it counts.</param>
internal readonly record struct WeightedText(string Text, int Weight);
