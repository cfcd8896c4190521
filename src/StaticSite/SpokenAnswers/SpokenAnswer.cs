using StaticSite.Markdown.Texts;

namespace StaticSite.SpokenAnswers;

/// <summary>What a reader may say in an interview or a meeting.</summary>
/// <param name="Content">Without a title, the theme has a word for it.</param>
public sealed record SpokenAnswer(ContainerText Content) : Container(Content);
