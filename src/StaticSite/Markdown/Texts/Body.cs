using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>A composed text: markup, and between it the parts of other pages that it shows.</summary>
/// <remarks>Immutable, so that any number of pages may show it.</remarks>
/// <param name="Parts">In the order of the text.</param>
/// <param name="Headings">In the order of the text, with those in its containers.</param>
public sealed record Body(ImmutableArray<BodyPart> Parts, ImmutableArray<Heading> Headings)
{
    /// <summary>A text of which nothing is there.</summary>
    public static Body Empty { get; } = new([], []);

    /// <summary>The anchors that lead to the title of the page, where it is the first heading of the author's text.</summary>
    public ImmutableArray<string> TitleIds { get; init; } = [];

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Parts.IsEmpty;

    /// <summary>The sources that the parts of other pages cite which it shows, once it is filled.</summary>
    public IEnumerable<Reference> Citations => Parts.OfType<BodyPart.Shown>().SelectMany(shown => shown.Part.Citations);

    /// <summary>The questions on which those parts say that sources disagree.</summary>
    public IEnumerable<Reference> Disagreements => Parts.OfType<BodyPart.Shown>().SelectMany(shown => shown.Part.Disagreements);

    /// <summary>About how many words its own text has.</summary>
    public int CountWords() => Parts.Sum(part => part switch
    {
        BodyPart.Prose prose => prose.Markup.CountWords(),
        BodyPart.Contained contained => contained.Content.CountWords(),
        BodyPart.Shown { Part: Container container } => container.Content.CountWords(),
        _ => 0,
    });

    /// <summary>Puts the parts that were asked for in their places. Done once, by whoever makes the page.</summary>
    /// <exception cref="InvalidOperationException">No pipeline publishes the parts of a kind that texts may show, or the one
    /// that asks does not say that it needs <see cref="ComposeBody.Needs"/>.</exception>
    public Body Fill(SiteModel site) => this with
    {
        Parts =
        [
            .. Parts.Select(part => part switch
            {
                BodyPart.Embed embed => new BodyPart.Shown(SourceOf(embed.Kind, site).Find(embed.Key)),
                BodyPart.Contained contained => new BodyPart.Shown(contained.Kind.Show(contained.Content.Fill(site))),
                _ => part,
            }),
        ],
    };

    private static IEmbedSource SourceOf(string kind, SiteModel site) =>
        site.All(IEmbedSource.Facts).FirstOrDefault(source => source.Kind == kind)
        ?? throw new InvalidOperationException($"A feature says that texts may show a '{kind}', and no pipeline publishes an {nameof(IEmbedSource)} of that kind.");
}

/// <summary>A stretch of a body.</summary>
public abstract record BodyPart
{
    private BodyPart()
    {
    }

    /// <summary>What the text itself says.</summary>
    public sealed record Prose(Markup Markup) : BodyPart;

    /// <summary>A part that an author asked for: <c>::: comparison cache-vs-buffer</c>.</summary>
    /// <param name="Kind">The word behind the colons.</param>
    /// <param name="Key">What stands behind the word. There is such a part.</param>
    public sealed record Embed(string Kind, string Key) : BodyPart;

    /// <summary>A container with a text: <c>::: tip Mind the salt</c>.</summary>
    /// <param name="Kind">Which makes what the theme draws.</param>
    /// <param name="Content">What stands in it.</param>
    public sealed record Contained(ContainerKind Kind, ContainerText Content) : BodyPart;

    /// <summary>The part itself, for the theme to draw.</summary>
    public sealed record Shown(IEmbed Part) : BodyPart;
}

/// <summary>A heading, as a list of contents shows it.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Id">The anchor, unique on its page.</param>
/// <param name="Text">Without its markup.</param>
public sealed record Heading(int Level, string Id, string Text)
{
    /// <summary>Further anchors that lead to it: the one that its words make where its author chose another, and the one that it
    /// has on GitHub.</summary>
    public ImmutableArray<string> OtherIds { get; init; } = [];
}
