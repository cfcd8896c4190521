using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Settings;

namespace StaticSite.Sources;

/// <summary>Reports sources of a kind that the site does not have, and those that nothing cites.</summary>
internal static class CheckSources
{
    private const string UsualWord = "reference";

    /// <returns>The sources.</returns>
    public static ImmutableArray<Source> Kinds(
        ImmutableArray<Source> sources, ImmutableArray<SourceKind> listed, DiagnosticBag diagnostics)
    {
        string[] words = [.. KindsOf([], listed).Select(kind => kind.Word)];
        foreach (var kind in sources.Select(source => source.Kind).OfType<Located>().Where(kind => !words.Contains(kind.Text)))
            if (!listed.IsEmpty || Nearest.Sure(kind.Text, words) is not null)
                diagnostics.Add(SourceDiagnostics.UnknownKind.At(kind.At,
                    kind.Text, Nearest.Hint(kind.Text, words), string.Join(", ", words))
                    with
                { Fix = OfferFix.Nearest(kind, words), Missing = "site" });
        return sources;
    }

    /// <summary>All kinds that some sources can have, in the order of their headings.</summary>
    public static ImmutableArray<SourceKind> KindsOf(ImmutableArray<Source> sources, ImmutableArray<SourceKind> listed) => listed.IsEmpty
        ?
        [
            .. SourceKind.Usual,
            .. sources.Select(source => source.Kind?.Text).OfType<string>().Distinct()
                .Except(SourceKind.Usual.Append(SourceKind.Own).Select(kind => kind.Word))
                .Select(word => new SourceKind(word, "")),
            SourceKind.Own,
        ]
        : listed;

    /// <summary>What its sources stand under: what the site says, what the interface calls it, or else the word itself.</summary>
    public static string HeadingOf(SourceKind kind, Strings strings) => kind.Heading.Length > 0
        ? kind.Heading
        : strings.Find($"sources.kind-{kind.Word}") ?? char.ToUpperInvariant(kind.Word[0]) + kind.Word[1..];

    /// <summary>The kind of a source; for one that names none, reference works or whatever kind is the first.</summary>
    public static SourceKind KindOf(Source source, ImmutableArray<SourceKind> known) =>
        known.FirstOrDefault(kind => kind.Word == (source.Kind?.Text ?? UsualWord)) ?? known[0];

    /// <summary>Reports what nothing cites. What our own knowledge is cited for may come.</summary>
    public static void Citations(LinkedSite site, DiagnosticBag diagnostics)
    {
        foreach (var source in Uncited(site).Where(source => !source.IsOwn))
            diagnostics.Add(SourceDiagnostics.UncitedSource.At(source.Key.At, source.Key.Text) with { Missing = Diagnostic.AnyFile });
    }

    public static IEnumerable<Source> Uncited(LinkedSite site)
    {
        var cited = CitationsIn(site).Select(citation => citation.Link.Fragment).ToHashSet(StringComparer.Ordinal);
        return site.Documents<ComposedSources>().SelectMany(document => document.Register.Sources)
            .Where(source => !cited.Contains(source.Anchor));
    }

    public static IEnumerable<Backlink> CitationsIn(LinkedSite site) =>
        site.BacklinksTo(SourceRegister.Address).Where(backlink => backlink.Link.Kind == LinkKind.Citation);
}
