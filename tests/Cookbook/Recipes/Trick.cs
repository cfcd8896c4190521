using StaticSite.Markdown;
using StaticSite.Markdown.Texts;

namespace Cookbook.Recipes;

/// <summary>What cooks tell each other: <c>::: trick Mind the salt</c>, some Markdown, and <c>:::</c>, in any text.</summary>
public sealed record Trick(ContainerText Content) : Container(Content);
