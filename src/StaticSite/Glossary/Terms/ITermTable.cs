using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Glossary.Terms;

/// <summary>A document that compares terms in a table, which a search offers to whoever asks for several of them.</summary>
internal interface ITermTable : IDocument
{
    /// <summary>What results of a search name it.</summary>
    string Target { get; }

    /// <summary>What it answers; or empty.</summary>
    string Question { get; }

    /// <summary>The answer in one sentence, as text; or empty.</summary>
    string PlainAnswer { get; }

    /// <summary>What a list says of it: the answer, or else the question.</summary>
    string Summary { get; }

    /// <summary>In the order of the columns.</summary>
    ImmutableArray<Term> Subjects { get; }
}
