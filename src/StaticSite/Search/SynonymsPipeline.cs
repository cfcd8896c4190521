using StaticSite.Engine;

namespace StaticSite.Search;

/// <summary>Reads <c>synonyms.yml</c> and tells the search what words may stand for each other.</summary>
internal static class SynonymsPipeline
{
    public static IPipeline Value => new Pipeline<Synonyms>("Synonyms")
    {
        Reads = source => source.Name == "synonyms.yml",
        Catalogue = (source, _, diagnostics) => ReadSynonyms.Read(source, diagnostics),
        Publishes = [Synonyms.Fact.AtIndex((catalogue, _) => catalogue.Of<Synonyms>().FirstOrDefault() ?? Synonyms.None)],
    };
}
