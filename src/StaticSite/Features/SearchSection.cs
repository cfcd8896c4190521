using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Features;

/// <summary>What a search finds in the full text: a section, with its page.</summary>
/// <param name="Page">That it stands on.</param>
/// <param name="Target">The page as results name it, by the kind of result: <c>article:cache-vs-buffer</c>.</param>
/// <param name="PageTitle">As text.</param>
/// <param name="Anchor">Empty for the top of the page.</param>
/// <param name="Title">The section's own, or empty for the top of the page.</param>
/// <param name="Opening">What results show of it, as UTF-8; about 140 characters at most.</param>
/// <param name="Words">Of its text, as they were heard while that was composed; empty where all of it is among the
/// weighted.</param>
/// <param name="Weighted">Texts that count by what they are: titles, labels.</param>
public sealed record SearchSection(
    SitePath Page,
    string Target,
    string PageTitle,
    string Anchor,
    string Title,
    ReadOnlyMemory<byte> Opening,
    ReadOnlyMemory<byte> Words,
    ImmutableArray<WeightedText> Weighted)
{
    /// <summary>What answers a question by itself, if the section does.</summary>
    public SectionAnswer? Answer { get; init; }
}

/// <summary>A text that counts more, or less, than others of a section.</summary>
/// <param name="Text">Without markup.</param>
/// <param name="Weight">How many times a word in it counts, such as <see cref="Features.Weight.OfSummary"/>.</param>
public readonly record struct WeightedText(string Text, int Weight);
