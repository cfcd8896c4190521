using StaticSite.Features;
using StaticSite.Markdown.Texts;

namespace StaticSite.Details;

/// <summary>Texts that a reader opens: <c>::: details Title</c>, and the element of that name.</summary>
internal static class DetailsFeature
{
    public static Feature Value => new("Details")
    {
        Pipelines = _ => [],
        Containers = [new("details", content => new Folded(content)) { OtherNames = ["dropdown", "collapse", "toggle", "spoiler", "expand"] }],
    };
}
