using StaticSite.Engine;

namespace StaticSite.Glossary.Terms;

/// <summary>Whether a site has terms at all. Without any, its menu leads to no list of them, and nobody is asked to define words.</summary>
internal sealed record GlossaryExtent(bool HasTerms)
{
    public static Fact<GlossaryExtent> Fact { get; } = new("extent of the glossary");
}
