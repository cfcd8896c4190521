using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Pages;

namespace StaticSite.Comparisons;

/// <summary>The addresses <c>a-vs-b</c> and <c>b-vs-a</c> of tables that compare two terms, where no comparison has
/// them for its own.</summary>
internal sealed class OtherAddresses : IRedirects
{
    public static Fact<OtherAddresses> Fact { get; } = new("other addresses of comparisons");

    public OtherAddresses(Catalogue catalogue)
    {
        var terms = catalogue.PathsOf<Term>().Select(Term.IdOf).ToHashSet(StringComparer.Ordinal);
        var taken = catalogue.Of<Comparison>().Select(comparison => comparison.Path).ToHashSet();

        // An unknown term is reported when the table is composed; until then it must not become an address.
        var pairs = catalogue.Of<Comparison>().Where(comparison => comparison.Subjects.Length == 2)
            .ToLookup(comparison => comparison.Subjects.All(subject => terms.Contains(subject.Text)));
        Withheld = [.. pairs[false].SelectMany(PathsOf)];
        Redirects =
        [
            .. from comparison in pairs[true]
               from path in PathsOf(comparison)
               where taken.Add(path)
               select new RedirectPage(path, new PageLink(comparison.Title.Text, comparison.Path)),
        ];
    }

    public ImmutableArray<RedirectPage> Redirects { get; }

    public ImmutableArray<SitePath> Withheld { get; }

    // What is no term may hold what no address does.
    private static IEnumerable<SitePath> PathsOf(Comparison comparison)
    {
        var (one, other) = (comparison.Subjects[0].Text, comparison.Subjects[1].Text);
        foreach (var id in new[] { $"{one}-vs-{other}", $"{other}-vs-{one}" })
            if (SitePath.TryParse($"/comparisons/{id}.html", out var path))
                yield return path;
    }
}
