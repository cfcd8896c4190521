using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Texts;

namespace StaticSite.Exports;

/// <summary>All that is known of one term, as every export gives it.</summary>
/// <param name="Links">The word that its author chose; empty where none did.</param>
/// <param name="OnlyIn">Folders of the input, as are those in which it is not linked.</param>
/// <param name="Broader">Ids, here as in the other relations, which are seen from both sides.</param>
/// <param name="Differences">How it differs from the terms that people mix it up with, by their ids; of those of which somebody
/// says it.</param>
/// <param name="Example">In Markdown.</param>
/// <param name="Definition">As its author wrote it, in Markdown.</param>
/// <param name="Sentence">The definition as text.</param>
/// <param name="Notes">In Markdown.</param>
internal sealed record ExportedTerm(
    string Id,
    SitePath Path,
    string Name,
    string Abbreviation,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> Forms,
    ImmutableArray<string> Cautious,
    ImmutableArray<string> Exact,
    ImmutableArray<string> Except,
    string Links,
    ImmutableArray<string> OnlyIn,
    ImmutableArray<string> NotIn,
    ImmutableArray<string> Search,
    string Plain,
    ImmutableArray<string> Deprecated,
    string Category,
    ImmutableArray<string> Broader,
    ImmutableArray<string> Narrower,
    ImmutableArray<string> Related,
    ImmutableArray<string> ConfusedWith,
    ImmutableArray<(string Id, string Line)> Differences,
    string Homonym,
    ImmutableArray<Reference> Disputes,
    ImmutableArray<string> Sources,
    string Reviewed,
    string Definition,
    string Sentence,
    string Formula,
    string Example,
    string Notes)
{
    /// <summary>Every term of the site, by id.</summary>
    public static ImmutableArray<ExportedTerm> AllOf(SiteModel site)
    {
        var relations = site.Get(TermIndex.Fact).Relations;
        return [.. site.Documents<ComposedTerm>().Select(term => Of(term, relations)).OrderBy(term => term.Id, StringComparer.Ordinal)];
    }

    private static ExportedTerm Of(ComposedTerm composed, TermRelations relations)
    {
        var term = composed.Term;
        return new ExportedTerm(
            term.Id,
            term.Path,
            term.Name.Text,
            term.Abbreviation?.Text ?? "",
            Texts(term.Aliases),
            Texts(term.Forms),
            Texts(term.Cautious),
            Texts(term.Exact),
            Texts(term.Except),
            term.Links is { } mode ? ReadTerm.Links.Choices.First(choice => choice.Meaning == mode).Word : "",
            Texts(term.OnlyIn),
            Texts(term.NotIn),
            Texts(term.Search),
            term.Plain?.Text ?? "",
            Texts(term.Deprecated),
            term.Category?.Text ?? "",
            Ids(relations.Broader(term)),
            Ids(relations.Narrower(term)),
            Ids(relations.Related(term)),
            Ids(relations.ConfusedWith(term)),
            [.. relations.ConfusedWith(term).Select(other => (other.Id, Line: TermRelations.Difference(term, other))).Where(told => told.Line.Length > 0)],
            term.Homonym,
            composed.Disputes,
            Texts(term.Sources),
            term.Reviewed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            term.Definition.Text,
            composed.PlainDefinition,
            term.Formula?.Text ?? "",
            term.Example?.Text ?? "",
            term.Notes.Decode().Trim());
    }

    private static ImmutableArray<string> Texts(ImmutableArray<Located> texts) => [.. texts.Select(text => text.Text)];

    private static ImmutableArray<string> Ids(ImmutableArray<Term> terms) => [.. terms.Select(term => term.Id)];
}
