using StaticSite.Markdown.Texts;

namespace StaticSite.Alerts;

/// <summary>A text that stands out from what is around it: <c>&gt; [!WARNING]</c>, or <c>::: warning The oven is hot</c>.</summary>
/// <param name="Kind">Why it does: <c>note</c>, <c>tip</c>, <c>important</c>, <c>warning</c> or <c>caution</c>.</param>
/// <param name="Content">Without a title, the theme names the kind.</param>
public sealed record Alert(string Kind, ContainerText Content) : Container(Content);
