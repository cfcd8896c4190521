using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>A composed text: markup, and between it the parts of other pages that it shows.</summary>
public sealed record Body(ImmutableArray<BodyPart> Parts, ImmutableArray<Heading> Headings)
{
    public static Body Empty { get; } = new([], []);

    public bool IsEmpty => Parts.IsEmpty;

    /// <summary>The sources that the parts of other pages cite which it shows, once it is filled.</summary>
    public IEnumerable<Reference> Citations => Parts.OfType<BodyPart.Shown>().SelectMany(shown => shown.Part.Citations);

    /// <summary>About how many words its own text has.</summary>
    public int CountWords() => Parts.Sum(part => part switch
    {
        BodyPart.Prose prose => prose.Markup.CountWords(),
        BodyPart.Contained contained => contained.Text.CountWords(),
        BodyPart.Shown { Part: Container container } => container.Text.CountWords(),
        _ => 0,
    });

    /// <summary>Puts the parts that were asked for in their places.</summary>
    public Body Fill(SiteModel site) => this with
    {
        Parts =
        [
            .. Parts.Select(part => part switch
            {
                BodyPart.Embed embed => new BodyPart.Shown(SourceOf(embed.Kind, site).Find(embed.Key)),
                BodyPart.Contained contained => new BodyPart.Shown(contained.Kind.Show(contained.Title, contained.Text.Fill(site))),
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

    public sealed record Prose(Markup Markup) : BodyPart;

    /// <summary>A part that an author asked for: <c>::: comparison cache-vs-buffer</c>.</summary>
    public sealed record Embed(string Kind, string Key) : BodyPart;

    /// <summary>A container with a text: <c>::: tip Mind the salt</c>.</summary>
    /// <param name="Title">What stands behind the word; or empty.</param>
    public sealed record Contained(ContainerKind Kind, string Title, Body Text) : BodyPart;

    /// <summary>The part itself, for the theme to draw.</summary>
    public sealed record Shown(IEmbed Part) : BodyPart;
}

/// <param name="Level">2 to 6.</param>
/// <param name="Id">The anchor, unique on its page.</param>
public sealed record Heading(int Level, string Id, string Text);
