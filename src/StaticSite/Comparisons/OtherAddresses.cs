using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.Pages;

namespace StaticSite.Comparisons;

/// <summary>The addresses <c>a-vs-b</c> and <c>b-vs-a</c> of tables that compare two terms, where no comparison has
/// them for its own.</summary>
internal sealed class OtherAddresses : IRedirects
{
    public OtherAddresses(Catalogue catalogue)
    {
        // An unknown term is reported when the table is composed; until then it must not become an address.
        var terms = catalogue.PathsOf<Term>().Select(Term.IdOf).ToHashSet(StringComparer.Ordinal);
        var taken = catalogue.Of<Comparison>().Select(comparison => comparison.Path).ToHashSet();
        Redirects =
        [
            .. from comparison in catalogue.Of<Comparison>()
               where comparison.Subjects.Length == 2 && comparison.Subjects.All(subject => terms.Contains(subject.Text))
               let one = comparison.Subjects[0].Text
               let other = comparison.Subjects[1].Text
               from id in new[] { $"{one}-vs-{other}", $"{other}-vs-{one}" }
               let path = SitePath.Parse($"/comparisons/{id}.html")
               where taken.Add(path)
               select new RedirectPage(path, new PageLink(comparison.Title.Text, comparison.Path)),
        ];
    }

    public ImmutableArray<RedirectPage> Redirects { get; }
}
