using StaticSite.Features;

namespace StaticSite.Sources;

/// <summary>Makes a section of each source.</summary>
internal static class DescribeSources
{
    public static IEnumerable<SearchSection> Describe(ComposedSources sources) =>
        ListSections.List(sources)
            .Concat(sources.Register.Sources.Select(source => new SearchSection(
                sources.Path, $"source:{source.Anchor}", sources.Title, source.Anchor, source.FullTitle,
                Excerpt.Of(source.Use), ReadOnlyMemory<byte>.Empty,
                [
                    // A source is seldom what somebody looks for, so its title weighs less than one of ours.
                    new(source.FullTitle, Weight.OfSummary), new(source.Publisher, Weight.OfSummary),
                    new(source.Use, Weight.OfText), new(source.Caution, Weight.OfText),
                    new(sources.Title, Weight.OfContext),
                ])));
}
