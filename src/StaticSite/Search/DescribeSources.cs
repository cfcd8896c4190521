using StaticSite.Sources;

namespace StaticSite.Search;

/// <summary>Makes a section of each source.</summary>
internal static class DescribeSources
{
    public static IEnumerable<IndexedSection> Of(ComposedSources sources) =>
        DescribeSections.OfGathered(sources, DescribeSections.TargetOf(sources), "", [])
            .Concat(sources.Register.Sources.Select(source => new IndexedSection(
                sources.Path, $"source:{source.Anchor}", sources.Title, source.Anchor, source.FullTitle,
                Excerpt.Of(source.Use), [],
                [
                    // A source is seldom what somebody looks for, so its title weighs less than one of ours.
                    new(source.FullTitle, Weight.OfSummary), new(source.Publisher, Weight.OfSummary),
                    new(source.Use, Weight.OfText), new(source.Caution, Weight.OfText),
                    new(sources.Title, Weight.OfContext),
                ])));
}
