namespace StaticSite.Markdown.Texts;

/// <summary>A kind of container that holds a text: a line <c>::: tip Mind the salt</c>, any Markdown, and a line <c>:::</c>.
/// </summary>
/// <remarks>Immutable, and asked on any thread.</remarks>
/// <param name="Name">The word behind the colons. It names no other kind, and no part of a page that texts can show.</param>
/// <param name="Show">Makes what the theme draws, when a page is rendered. Is given what stands behind the word, as text, or
/// nothing; and the text between the lines, with all that it shows.</param>
public sealed record ContainerKind(string Name, Func<string, Body, Container> Show);

/// <summary>A container with its text, ready for the theme. Each kind has a record of its own, by which the theme tells which
/// component draws it.</summary>
/// <param name="Title">As text, or empty. No search finds it, and no mention in it becomes a link.</param>
/// <param name="Text">Its headings are among those of the text around it.</param>
public abstract record Container(string Title, Body Text) : IEmbed
{
    /// <inheritdoc/>
    public IEnumerable<Reference> Citations => Text.Citations;
}
