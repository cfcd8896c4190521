using System.Collections.Immutable;
using Markdig.Syntax;
using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>One thing that is done to every text while it is composed. It keeps nothing from one text to the next but what it
/// gives to the page; what it knows of the site it asks for, so that a text is composed again when the answer changes.</summary>
/// <remarks>Any number of threads may run it at once. Steps come in the order that follows from what they read and write, and
/// where that leaves a choice, in the order in which they are listed; those that are done anyway are listed first.</remarks>
public interface IBodyStep
{
    /// <summary>For whoever reads a message about it: <c>link terms</c>.</summary>
    string Name { get; }

    /// <summary>The facts of the first barrier that it reads. All that compose texts are given them.</summary>
    ImmutableArray<Fact> Needs => [];

    /// <summary>What it wants to know of the text.</summary>
    BodyAspects Reads { get; }

    /// <summary>What it finds out, or changes.</summary>
    BodyAspects Writes { get; }

    /// <summary>Looks at one text, or changes its syntax tree. What its author did wrong is reported to the page of its scope;
    /// an exception ends the build.</summary>
    void Apply(ParsedText parsed);
}

/// <summary>What steps know of a text. The syntax tree itself is there from the start.</summary>
[Flags]
public enum BodyAspects
{
    /// <summary>Nothing but the syntax tree.</summary>
    None = 0,

    /// <summary>The anchors of its headings, and their words.</summary>
    Headings = 1,

    /// <summary>What the parser took for plain words.</summary>
    LeftText = 2,

    /// <summary>The section that each block stands in.</summary>
    Sections = 4,

    /// <summary>The numbers of its notes.</summary>
    Notes = 8,

    /// <summary>The names of its tables.</summary>
    Tables = 16,

    /// <summary>The parts of other pages that it shows.</summary>
    Embeds = 32,

    /// <summary>Where its links lead.</summary>
    Addresses = 64,

    /// <summary>The sources that it cites, by their numbers.</summary>
    Citations = 128,

    /// <summary>The terms that it mentions.</summary>
    Mentions = 256,

    /// <summary>Whether a block of code has no end, and took what stands below it.</summary>
    OpenFences = 512,

    /// <summary>What stands behind the language of its code, as far as some step reads that. What none does is reported.</summary>
    Code = 1024,
}

/// <summary>A text that was parsed.</summary>
/// <param name="Document">The syntax tree, for this step alone while it runs. Where its blocks are gathered already
/// (<c>WalkText.Leaves</c>), none may be added or removed.</param>
/// <param name="Written">As its author wrote it.</param>
/// <param name="Scope">The page that it stands on, and its place in the author's file.</param>
/// <param name="Room">What it may hold.</param>
public sealed record ParsedText(MarkdownDocument Document, string Written, TextScope Scope, Room Room);

/// <summary>What a place can show.</summary>
public enum Room
{
    /// <summary>All there is.</summary>
    Page,

    /// <summary>The blocks that fit into a cell of a table that other pages show, too.</summary>
    Cell,

    /// <summary>One paragraph, without the paragraph around it.</summary>
    Phrase,
}
