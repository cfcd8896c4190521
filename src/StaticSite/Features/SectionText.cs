using StaticSite.Engine;

namespace StaticSite.Features;

/// <summary>A section as the index remembers it.</summary>
/// <param name="Anchor">Empty for what stands above the first heading.</param>
/// <param name="Title">The heading, or empty.</param>
/// <param name="Words">Packed by the search, which alone can read them.</param>
/// <param name="Opening">Its first words as UTF-8, for the reader.</param>
internal sealed record SectionText(string Anchor, string Title, byte[] Words, byte[] Opening) : IObservation;
