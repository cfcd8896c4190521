using StaticSite.Features;

namespace StaticSite.Disputes;

/// <summary>Makes a section of each dispute, which is found by its number too.</summary>
internal static class DescribeDisputes
{
    public static IEnumerable<SearchSection> Describe(ComposedDisputes disputes) =>
        ListSections.List(disputes).Select(section => section.Anchor.Length == 0
            ? section
            : section with
            {
                Target = $"dispute:{section.Anchor}",
                Weighted = section.Weighted.Add(new(section.Anchor, Weight.OfHeading)),
            });
}
