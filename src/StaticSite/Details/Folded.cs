using StaticSite.Markdown.Texts;

namespace StaticSite.Details;

/// <summary>A text that shows its title alone until a reader opens it.</summary>
/// <param name="Content">Without a title, the theme has a word for it.</param>
public sealed record Folded(ContainerText Content) : Container(Content);
