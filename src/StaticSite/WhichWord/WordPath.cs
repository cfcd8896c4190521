using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.WhichWord;

/// <summary>Questions that lead step by step to the word that fits, as <c>which-word.yml</c> has them.</summary>
/// <param name="Steps">The first is where readers start.</param>
public sealed record WordPath(SourceFile Source, Located Title, string Description, ImmutableArray<PathStep> Steps) : IEntry
{
    public static SitePath Address { get; } = SitePath.Parse("/which-word.html");

    public SitePath? Path => Address;
}

/// <param name="Question">As text, since it is a heading.</param>
public sealed record PathStep(Located Id, Located Question, ImmutableArray<PathAnswer> Answers);

/// <param name="Text">As text, since the whole of it is a link to what comes next.</param>
/// <param name="Note">An example or the like, as Markdown, or null.</param>
/// <param name="Step">The step that comes next, or null where the path ends.</param>
/// <param name="Term">The id of the term at the end, or null where the path goes on.</param>
public sealed record PathAnswer(Located Text, Located? Note, Located? Step, Located? Term);
