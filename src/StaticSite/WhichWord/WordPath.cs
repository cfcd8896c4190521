using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.WhichWord;

/// <summary>Questions that lead step by step to the word that fits, as <c>which-word.yml</c> has them.</summary>
/// <param name="Description">A sentence below the title, as text; or empty.</param>
/// <param name="Steps">The first is where readers start.</param>
public sealed record WordPath(SourceFile Source, Located Title, string Description, ImmutableArray<PathStep> Steps) : IEntry
{
    /// <summary>Where its page stands: <c>/which-word.html</c>.</summary>
    public static SitePath Address { get; } = SitePath.Parse("/which-word.html");

    /// <inheritdoc/>
    public SitePath? Path => Address;
}

/// <summary>A question of the path.</summary>
/// <param name="Id">By which answers lead to it.</param>
/// <param name="Question">As text, since it is a heading.</param>
public sealed record PathStep(Located Id, Located Question, ImmutableArray<PathAnswer> Answers);

/// <summary>An answer to a step, which leads to another or to a term.</summary>
/// <param name="Text">As text, since the whole of it is a link to what comes next.</param>
/// <param name="Note">An example or the like, as Markdown, or null.</param>
/// <param name="Step">The step that comes next, or null where the path ends.</param>
/// <param name="Term">The id of the term at the end, or null where the path goes on.</param>
public sealed record PathAnswer(Located Text, Located? Note, Located? Step, Located? Term);
