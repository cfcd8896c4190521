using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Search;

/// <summary>Words that may stand for each other in what people search for.</summary>
/// <param name="Groups">The keys of the words of each, by which texts and queries are read; of a phrase, with spaces between. Each
/// group has at least two.</param>
internal sealed record Synonyms(SourceFile Source, ImmutableArray<ImmutableArray<string>> Groups) : IEntry
{
    /// <summary>Those of the site.</summary>
    public static Fact<Synonyms> Fact { get; } = new("synonyms");

    /// <summary>Of a site that has no such file.</summary>
    public static Synonyms None { get; } = new(new SourceFile("", "synonyms.yml", default), []);

    public SitePath? Path => null;
}

/// <summary>Reads <c>synonyms.yml</c>.</summary>
internal static class ReadSynonyms
{
    private static readonly ListKey Groups = new(
        "synonyms", "Groups of words that mean the same to who searches: '- pay, salary, wage'. A text with one is found by the others, too; "
        + "whoever asks with several words ('hang up') finds the single ones of the group.");

    internal static readonly Shape Shape = new("Words that may stand for each other in what people search for.", Groups);

    public static Synonyms? Read(SourceFile file, DiagnosticBag diagnostics) => Fields.Read(file, Shape, diagnostics, fields => new Synonyms(
        file, [.. fields.List(Groups).Select(group => Group(group, fields.Diagnostics)).Where(group => group.Length > 1)]));

    private static ImmutableArray<string> Group(Located written, DiagnosticBag diagnostics)
    {
        ImmutableArray<string> words =
            [.. written.Text.Split(',').Select(phrase => string.Join(' ', WordKey.AllOf(phrase))).Where(key => key.Length > 0).Distinct()];
        if (words.Length < 2)
            diagnostics.Report(SearchDiagnostics.LonelySynonym, written.At, written.Text);
        return words;
    }
}
