using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Settings;

namespace StaticSite.Glossary.Terms;

/// <summary>Reads <c>glossary/&lt;id&gt;.md</c>.</summary>
internal static class ReadTerm
{
    private static readonly TextKey Name = new("term", "The name as it stands in the middle of a sentence.", Holds.Label) { IsRequired = true };
    private static readonly TextKey Abbreviation = new("abbreviation", "Its short form, if people use one.", Holds.Label);
    private static readonly ListKey Aliases = new("aliases", "Other names for exactly the same thing. Texts that use one link here.", Holds.Label);
    private static readonly ListKey Forms = new("forms", "Irregular plurals and inflections. Regular plurals are found without them.", Holds.Label);
    private static readonly ListKey Cautious = new(
        "cautious", "Everyday words that can mean this and much else: searched, linked only where an author writes [[…]].", Holds.Label);
    private static readonly ListKey Exact = new(
        "exact", "Labels of this term that match only as written, capitals and all, with their plurals: a language named Go.", Holds.Label);
    private static readonly ListKey Except = new(
        "except", "Phrases in which its words mean something else, with their plurals. They link nothing.");
    internal static readonly ChoiceKey<MentionMode> Links = new(
        "links", "Which mentions of it become links: the first in each section or on the page, all, or only those that an author asks for.",
        ("section", MentionMode.Section), ("page", MentionMode.Page), ("all", MentionMode.All), ("ask", MentionMode.Off));
    private static readonly ListKey OnlyIn = new("only-in", "Folders in which it is linked, and nowhere else: articles/git.", Holds.Folder);
    private static readonly ListKey NotIn = new("not-in", "Folders in which it is not linked: articles/api.", Holds.Folder);
    private static readonly ListKey Search = new(
        "search", "Misspellings and questions that people type into the search box. Never linked.");
    private static readonly TextKey Plain = new(
        "plain", "Fifteen to twenty-five everyday words and phrases of people who describe it without knowing its name: searched as text, never shown.");
    private static readonly ListKey Deprecated = new("deprecated", "Labels that texts should no longer use.", Holds.Label);
    private static readonly TextKey Category = new("category", "The topic that it belongs to, one of those in site.yml.", TermValues.Category);
    private static readonly ListKey Broader = new("broader", "Ids of the wider terms. Narrower ones are derived.", TermValues.Id);
    private static readonly ListKey Related = new(
        "related", "Ids of related terms. Write a relation once; both sides show it.", TermValues.Id);
    private static readonly ListKey ConfusedWith = new(
        "confused-with", "Ids of terms that people mix it up with: [one, another], or {one: How the two differ.}. Write each once; both sides show it.",
        TermValues.Id)
    { Line = new TextKey("confused-with", "How the two differ, in one line that reads well on the page of either.") };
    private static readonly TextKey Homonym = new("homonym", "What else the word can mean, shown as a warning.");
    private static readonly ListKey Disputes = new("disputes", "Ids of disputes.yml that are about it.", Holds.EntryOf("dispute"));
    private static readonly ListKey Sources = new("sources", "Keys of sources.yml that the definition rests on.", Holds.EntryOf("source"));
    private static readonly DateKey Reviewed = new("reviewed", "The day on which somebody last read all of it with care.");
    internal static readonly TextKey Definition = new(
        "definition", "One plain phrase or sentence that a reader takes in at once.", Holds.Markdown)
    { IsRequired = true };
    private static readonly TextKey Formula = new("formula", "How to work it out, for a measure: answered in time ÷ all calls × 100.");
    private static readonly TextKey Example = new("example", "The word at work, in a sentence or two. It stands behind the definition.", Holds.Markdown);

    internal static readonly Shape Shape = new(
        "One term of the glossary.",
        Name, Abbreviation, Aliases, Forms, Cautious, Exact, Except, Links, OnlyIn, NotIn, Search, Plain, Deprecated, Category, Broader, Related, ConfusedWith,
        Homonym, Disputes, Sources, Reviewed, Definition, Formula, Example);

    public static Term? Read(SourceFile source, ForeignKeys foreign, DiagnosticBag diagnostics)
    {
        if (!CheckId.Check(source.Id, source.Start, diagnostics) ||
            FrontMatter.Read(source, diagnostics, Shape, foreign: foreign) is not { } file)
            return null;

        var term = Fields.Read(file.Matter, Shape, diagnostics, fields => Read(source, file.Body, fields));
        return term.Name.Text.Length > 0 ? term : null;
    }

    private static Term Read(SourceFile source, BodyText notes, Fields fields)
    {
        var confused = fields.Lines(ConfusedWith);
        return new Term(
            source,
            fields.Required(Name),
            fields.Text(Abbreviation),
            fields.List(Aliases),
            fields.List(Forms),
            fields.List(Cautious),
            fields.List(Exact),
            fields.List(Except),
            fields.List(Search),
            fields.List(Deprecated),
            fields.Text(Category),
            fields.List(Broader),
            fields.List(Related),
            [.. confused.Select(other => other.Entry)],
            fields.Text(Homonym)?.Text ?? "",
            fields.List(Disputes),
            fields.List(Sources),
            fields.Date(Reviewed),
            fields.Required(Definition),
            notes)
        {
            Differences = confused.Where(other => other.Line is not null).DistinctBy(other => other.Entry.Text)
                .ToImmutableDictionary(other => other.Entry.Text, other => other.Line!.Value, StringComparer.Ordinal),
            Plain = fields.Text(Plain),
            Formula = fields.Text(Formula),
            Example = fields.Text(Example),
            Links = fields.Choice(Links),
            OnlyIn = fields.List(OnlyIn),
            NotIn = fields.List(NotIn),
        };
    }
}
