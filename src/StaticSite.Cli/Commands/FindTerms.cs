using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Cli.Commands;

/// <summary>Finds the terms that somebody names on the command line.</summary>
internal static class FindTerms
{
    /// <summary>The term of an id or, failing that, those of a label; at least one.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Term[] Of(string name, TermIndex terms)
    {
        if (terms.Find(name) is { } term)
            return [term];
        if (terms.Labels.Find(name) is { IsEmpty: false } labels)
            return [.. labels.Select(label => label.Term)];

        throw new UsageException($"No term is called '{name}'.{Nearest.Hint(name, terms.Ids.Concat(terms.Labels.OfOneTerm))}");
    }
}
