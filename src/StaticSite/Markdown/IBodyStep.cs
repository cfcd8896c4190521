using System.Collections.Immutable;
using Markdig.Syntax;
using StaticSite.Engine;

namespace StaticSite.Markdown;

/// <summary>What a feature does to every text while it is composed. It keeps nothing from one text to the next but what it
/// gives to the page; what it knows of the site it asks for, so that a text is composed again when the answer changes.</summary>
/// <remarks>Any number of threads may run it at once.</remarks>
public interface IBodyStep
{
    /// <summary>The facts of the first barrier that it reads.</summary>
    ImmutableArray<Fact> Needs { get; }

    void Run(MarkdownDocument document, TextScope text);
}
