using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Features;

/// <summary>A word that may stand in a file, such as the id of a term.</summary>
/// <param name="About">What it stands for, in words; or empty.</param>
/// <param name="OtherNames">What people who do not know the word may type instead.</param>
public sealed record KnownWord(string Word, string About, ImmutableArray<string> OtherNames);

/// <summary>All words that a value may be, as far as editors can offer them.</summary>
/// <param name="Holds">What such values hold.</param>
/// <param name="In">Finds the words, in any order, in a site with the facts that <see cref="Feature.Needs"/> names. Where it
/// finds none, editors take any word.</param>
public sealed record KnownWords(Holds Holds, Func<SiteModel, IEnumerable<KnownWord>> In)
{
    /// <summary>The keys of a register's entries, with what each stands for.</summary>
    /// <param name="kind">Of the register: <c>source</c>.</param>
    public static KnownWords OfRegister(string kind) => new(Holds.EntryOf(kind), site =>
        from register in site.All(IRegister.Facts)
        where register.Kind == kind
        from key in register.Keys
        select new KnownWord(key, register.Find(key)!.Label, []));
}
