using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Glossary;

/// <summary>Terms with their meanings, wherever a text shows them: <c>::: terms bpo kpo</c>, or without ids those that people
/// confuse, or else those that texts use most.</summary>
/// <param name="Terms">As the author named them, or the most used first.</param>
public sealed record TermCards(ImmutableArray<TermCard> Terms) : IEmbed
{
    internal static Overview Overview { get; } = new("terms")
    {
        Heading = "glossary.home-terms",
        Place = 10,
        // Where nobody says what terms are about, these are the way in.
        IsLeading = site => site.Get(TermIndex.Fact) is var index
            && (index.Terms.Any(term => index.Relations.ConfusedWith(term).Length > 0) || index.Terms.All(term => term.Category is null)),
    };
}

/// <summary>A term with its meaning.</summary>
/// <param name="Abbreviation">Or empty.</param>
/// <param name="Definition">As text, as a sentence.</param>
public sealed record TermCard(PageLink Term, string Abbreviation, string Definition);

/// <summary>Which terms there are to show. Published at the first barrier.</summary>
/// <param name="pages">Of all terms; what they say is of no matter to it.</param>
internal sealed class TermCardIndex(ImmutableArray<SitePath> pages) : IEmbedIndex
{
    private readonly Dictionary<string, SitePath> _byId = pages.ToDictionary(ListSections.SlugOf, StringComparer.Ordinal);

    public string Kind => TermCards.Overview.Word;

    public EmbedKeys Takes => EmbedKeys.Any;

    public Holds Names => TermValues.Id;

    public IEnumerable<string> Keys => _byId.Keys;

    public string FileOf(string key) => key.Length > 0 ? $"{Term.Folder}{key}" : Diagnostic.AnyFile;

    public string AddressOf(string key) => $"glossary/{key}.html";

    public bool TryFind(string key, out SitePath page, out string fragment)
    {
        fragment = "";
        if (key.Length > 0)
            return _byId.TryGetValue(key, out page);

        page = GlossaryPage.Address;
        return pages.Length > 0;
    }
}

/// <summary>The cards themselves. Published at the second barrier.</summary>
internal sealed class TermCardSource(LinkedSite site, TermIndex terms) : IEmbedSource
{
    private const int Most = 8;

    private readonly Lazy<TermCards> _usual = new(() => new TermCards([.. Usual(site, terms).Select(CardOf)]));

    public string Kind => TermCards.Overview.Word;

    public IEmbed Find(string key) => key.Length == 0
        ? _usual.Value
        : new TermCards([.. key.Split(' ').Select(id => CardOf(site.Find<ComposedTerm>(Term.PathOf(id))!))]);

    // Of the words that people confuse, those that texts use most are those that readers come with.
    private static IEnumerable<ComposedTerm> Usual(LinkedSite site, TermIndex terms)
    {
        var all = site.Documents<ComposedTerm>().ToArray();
        var confused = all.Where(term => terms.Relations.ConfusedWith(term.Term).Length > 0).ToArray();
        return (confused.Length > 0 ? confused : all)
            .Select(term => (Term: term, Uses: site.BacklinksTo(term.Path).Count(IsUse)))
            .OrderByDescending(used => used.Uses).ThenBy(used => used.Term.Path)
            .Take(Most)
            .Select(used => used.Term);
    }

    private static bool IsUse(Backlink backlink) => backlink.Link.Kind is LinkKind.Mention or LinkKind.Written;

    private static TermCard CardOf(ComposedTerm term) => new(
        new PageLink(term.Term.Name.Text, term.Path), term.Term.Abbreviation?.Text ?? "", term.PlainDefinition);
}
