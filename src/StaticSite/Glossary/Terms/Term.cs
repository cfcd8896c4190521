using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Settings;

namespace StaticSite.Glossary.Terms;

/// <summary>One entry of the glossary, as its file says. SKOS: broader, related; narrower is derived.</summary>
/// <remarks>Immutable. What other files say of it, such as the other side of a relation, knows the
/// <see cref="TermIndex"/>.</remarks>
/// <param name="Name">The preferred label, as it stands in the middle of a sentence. Never empty.</param>
/// <param name="Abbreviation">Or null.</param>
/// <param name="Aliases">Other labels of the same concept: linked and searched.</param>
/// <param name="Forms">Irregular plurals and inflections: linked and searched.</param>
/// <param name="Cautious">Everyday labels: searched, linked only where an author asks for it. Wins over the others.</param>
/// <param name="Exact">Those of its labels that match only as written.</param>
/// <param name="Except">Phrases in which its words are not meant.</param>
/// <param name="Search">Misspellings and questions: searched, never linked, and shared without harm.</param>
/// <param name="Deprecated">Labels that texts should no longer use.</param>
/// <param name="Category">The topic that it belongs to, or null.</param>
/// <param name="Broader">The ids of wider terms.</param>
/// <param name="Related">The ids of related terms that this file names.</param>
/// <param name="ConfusedWith">The ids of terms that people mix it up with, as far as this file names them.</param>
/// <param name="Homonym">What else the word can mean, shown letter for letter; or empty.</param>
/// <param name="Disputes">The ids of the disputes that are about it.</param>
/// <param name="Sources">The keys of the sources that the definition rests on.</param>
/// <param name="Reviewed">The day on which somebody last read all of it with care; null if nobody said.</param>
/// <param name="Definition">One plain phrase or sentence, as Markdown.</param>
/// <param name="Notes">The longer text, as Markdown.</param>
public sealed record Term(
    SourceFile Source,
    Located Name,
    Located? Abbreviation,
    ImmutableArray<Located> Aliases,
    ImmutableArray<Located> Forms,
    ImmutableArray<Located> Cautious,
    ImmutableArray<Located> Exact,
    ImmutableArray<Located> Except,
    ImmutableArray<Located> Search,
    ImmutableArray<Located> Deprecated,
    Located? Category,
    ImmutableArray<Located> Broader,
    ImmutableArray<Located> Related,
    ImmutableArray<Located> ConfusedWith,
    string Homonym,
    ImmutableArray<Located> Disputes,
    ImmutableArray<Located> Sources,
    DateOnly? Reviewed,
    Located Definition,
    BodyText Notes) : IEntry
{
    /// <summary>Which mentions of it become links, where its file says so itself; null for what the page or the site says.</summary>
    public MentionMode? Links { get; init; }

    /// <summary>One line on how it differs from a term that people mix it up with, letter for letter, by that term's id; of those
    /// that its file says it of.</summary>
    public ImmutableDictionary<string, Located> Differences { get; init; } = ImmutableDictionary<string, Located>.Empty;

    /// <summary>How to work it out, letter for letter, for one that is a measure; or null.</summary>
    public Located? Formula { get; init; }

    /// <summary>Everyday words for it, by which who does not know the term finds it: searched as text, never shown or linked; or null.</summary>
    public Located? Plain { get; init; }

    /// <summary>The word at work, as Markdown; or null.</summary>
    public Located? Example { get; init; }

    /// <summary>The folders of the input in which it is linked by itself; everywhere if there is none.</summary>
    public ImmutableArray<Located> OnlyIn { get; init; } = [];

    /// <summary>The folders of the input in which it is not linked by itself.</summary>
    public ImmutableArray<Located> NotIn { get; init; } = [];

    /// <summary>Where terms lie in the input, and their pages on the site.</summary>
    internal const string Folder = "glossary/";

    /// <summary>By which other files name it: its file's name without the ending.</summary>
    public string Id { get; } = Source.Id;

    /// <summary>Its page: <c>/glossary/cache.html</c>.</summary>
    public SitePath Path { get; } = PathOf(Source.Id);

    SitePath? IEntry.Path => Path;

    /// <summary>The name as it reads above an entry or in a list: with a capital.</summary>
    public string Title => char.ToUpperInvariant(Name.Text[0]) + Name.Text[1..];

    /// <summary>What readers see it called besides its name. SKOS: altLabel.</summary>
    public IEnumerable<Located> AlternativeLabels =>
        (Abbreviation is { } abbreviation ? [abbreviation] : Array.Empty<Located>()).Concat(Aliases).Concat(Forms).Concat(Cautious);

    /// <summary>What an author may call it: all its labels but those that texts should no longer use.</summary>
    public ImmutableArray<string> UsableLabels => [.. AlternativeLabels.Prepend(Name).Select(label => label.Text).Distinct()];

    /// <summary>What it is found by, and no longer called, or never was. SKOS: hiddenLabel.</summary>
    public IEnumerable<Located> HiddenLabels => Deprecated.Concat(Search);

    /// <summary>The name and, in brackets, the short form if there is one.</summary>
    public string FullName => Abbreviation is { } abbreviation ? $"{Name.Text} ({abbreviation.Text})" : Name.Text;

    /// <summary>Which keys say in which folders it is linked by itself.</summary>
    internal ScopeKeys ScopeKeys =>
        (OnlyIn.Length == 0 ? ScopeKeys.None : ScopeKeys.OnlyIn) | (NotIn.Length == 0 ? ScopeKeys.None : ScopeKeys.NotIn);

    /// <summary>Whether its mentions may be linked by themselves in a folder of the input.</summary>
    /// <param name="folder">With a slash at the end.</param>
    internal bool IsLinkedIn(string folder) => KeptOutBy(folder) == ScopeKeys.None;

    /// <summary>Which keys keep its mentions in a folder of the input from being linked by themselves.</summary>
    /// <inheritdoc cref="IsLinkedIn"/>
    internal ScopeKeys KeptOutBy(string folder)
    {
        return (OnlyIn.Length == 0 || OnlyIn.Any(Holds) ? ScopeKeys.None : ScopeKeys.OnlyIn) | (NotIn.Any(Holds) ? ScopeKeys.NotIn : ScopeKeys.None);

        bool Holds(Located written) =>
            written.Text.Trim('/') is var outer && (outer.Length == 0 || folder.StartsWith(outer + '/', StringComparison.Ordinal));
    }

    // There is one record for each term, so two are the same only if they are one.
    /// <summary>Whether both are the very same record.</summary>
    public bool Equals(Term? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The address of a term by that id, whether there is one or not; the id may be anything that somebody wrote.</summary>
    public static string AddressOf(string id) => $"{Folder}{id}.html";

    /// <summary>The page of a term by that id, whether there is one or not.</summary>
    /// <exception cref="FormatException">The id holds a sign that addresses do not.</exception>
    public static SitePath PathOf(string id) => SitePath.Parse($"/{Folder}{id}.html");

    /// <summary>The id of the term that a page is about, if it is a term's; null if it surely is not.</summary>
    public static string? IdOf(SitePath page) => page.FileName.StartsWith(Folder, StringComparison.Ordinal)
        ? page.FileWithoutExtension[Folder.Length..]
        : null;
}
