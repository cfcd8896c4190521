using System.Collections.Immutable;

namespace StaticSite.Markdown.Texts;

/// <summary>A kind of container that holds a text: a line <c>::: tip Mind the salt</c>, any Markdown, and a line <c>:::</c>.
/// </summary>
/// <remarks>Immutable, and asked on any thread.</remarks>
/// <param name="Name">The word behind the colons. It names no other kind, and no part of a page that texts can show.</param>
/// <param name="Show">Makes what the theme draws, when a page is rendered.</param>
public sealed record ContainerKind(string Name, Func<ContainerText, Container> Show)
{
    /// <summary>What others call the same: a text may, too, and is told our word for it. A kind of that name comes first.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>Whether a quotation that starts with the name, as GitHub's alerts do, is one as well: <c>&gt; [!TIP]</c>.</summary>
    public bool IsAlert { get; init; }

    /// <summary>Whether what it holds are parts, each with a heading: of the level of the first that it has. Its headings, and
    /// deeper ones in it, then name no sections of the page.</summary>
    public bool IsOfParts { get; init; }

    internal bool Is(string word) => Name.Equals(word, StringComparison.OrdinalIgnoreCase);

    internal bool IsElsewhere(string word) => OtherNames.Contains(word, StringComparer.OrdinalIgnoreCase);
}

/// <summary>What an author put into a container.</summary>
/// <param name="Title">What stands behind the word: a phrase without links to terms; or empty.</param>
/// <param name="PlainTitle">The same as text.</param>
/// <param name="Text">Its headings are among those of the text around it. Empty in a container of parts.</param>
/// <param name="Parts">In a container of parts, in the order of the text.</param>
public sealed record ContainerText(Markup Title, string PlainTitle, Body Text, ImmutableArray<ContainerPart> Parts)
{
    /// <summary>Nothing.</summary>
    public static ContainerText Empty { get; } = new(Markup.Empty, "", Body.Empty, []);

    internal IEnumerable<Body> Bodies => Parts.Select(part => part.Text).Prepend(Text);

    internal ContainerText Fill(Engine.SiteModel site) => this with
    {
        Text = Text.Fill(site),
        Parts = [.. Parts.Select(part => part with { Text = part.Text.Fill(site) })],
    };

    internal int CountWords() => Title.CountWords() + Bodies.Sum(body => body.CountWords());
}

/// <summary>A part of a container of parts.</summary>
/// <param name="Heading">Its id is an anchor of the page.</param>
/// <param name="Text">Starts with the heading itself.</param>
public sealed record ContainerPart(Heading Heading, Body Text);

/// <summary>A container with its text, ready for the theme. Each kind has a record of its own, by which the theme tells which
/// component draws it.</summary>
/// <param name="Content">Filled, so that nothing is left to be found.</param>
public abstract record Container(ContainerText Content) : IEmbed
{
    /// <inheritdoc/>
    public IEnumerable<Reference> Citations => Content.Bodies.SelectMany(body => body.Citations);

    /// <inheritdoc/>
    public IEnumerable<Reference> Disagreements => Content.Bodies.SelectMany(body => body.Disagreements);
}
