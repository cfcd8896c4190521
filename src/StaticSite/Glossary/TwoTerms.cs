using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;
using StaticSite.Pages;

namespace StaticSite.Glossary;

/// <summary>The two terms that a page tells apart: its title names them and no other, and one of them is known to be mixed up with
/// the other.</summary>
internal sealed class TwoTerms
{
    private readonly SiteIndex _site;
    private readonly string _first;
    private readonly string _second;

    private TwoTerms(SiteIndex site, string first, string second) => (_site, _first, _second) = (site, first, second);

    /// <summary>Those of a title; null for any other title.</summary>
    public static TwoTerms? In(string title, SiteIndex site) =>
        Mentions(title, site).Select(mention => mention.Term).Distinct().ToArray() is [var first, var second]
            && (IsConfused(first, second, site) || IsConfused(second, first, site))
            ? new TwoTerms(site, first, second)
            : null;

    /// <summary>Where a text that names both does so first, in text order; empty for any other.</summary>
    public ImmutableArray<NamedWords> NamesIn(string text)
    {
        NamedWords[] named =
        [
            .. from mention in Mentions(text, _site)
               where mention.Term == _first || mention.Term == _second
               select new NamedWords(mention.Found.Start, mention.Found.Length, mention.Term == _second),
        ];
        return named.DistinctBy(words => words.IsSecond).ToArray() is [_, _] both ? [.. both] : [];
    }

    private static bool IsConfused(string term, string other, SiteIndex site) =>
        site.FindTerm(term) is { } found && found.ConfusedWith.Any(confused => confused.Text == other);

    private static List<(TermMatch Found, string Term)> Mentions(string text, SiteIndex site)
    {
        var mentions = new List<(TermMatch, string)>();
        var found = site.FindMentions(text);
        foreach (var match in found.Matches)
            if (match.Verdict == MatchVerdict.Linkable && found.ClaimOf(match).Only is { } label)
                mentions.Add((match, label.Term.Id));
        return mentions;
    }
}
