using StaticSite.Engine;

namespace StaticSite.Glossary.Terms;

/// <summary>Knows which pages compare two terms. Published at the first barrier by whoever has such pages.</summary>
internal interface ITermComparisons
{
    static Fact<ITermComparisons> Fact { get; } = new("comparisons of terms") { IsOptional = true };

    /// <summary>The page that compares just these two, or the first that compares them among others.</summary>
    SitePath? Find(Term one, Term other);
}
