using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>What compose may know of the rest of the site: the first barrier.</summary>
/// <remarks>It holds on to no entry but those that become one document together, so that the files of a large site can be
/// forgotten once they are composed. Each step has its own, which knows what the step may read, and notes what it does.</remarks>
public sealed class SiteIndex
{
    private readonly Edition _edition;
    private readonly Reads? _reads;
    private readonly FactsView _facts;

    internal SiteIndex(Edition edition, Needs? needs, Reads? reads = null)
    {
        (_edition, _reads) = (edition, reads);
        _facts = new FactsView(edition.Facts, needs, reads);
    }

    /// <summary>Every page that the site will have, generated ones too.</summary>
    public FrozenSet<SitePath> Addresses
    {
        get
        {
            _reads?.Note(EveryAddress.Query, "");
            return _edition.Addresses;
        }
    }

    /// <summary>Where the input lies, as people see it: <c>input</c>, or empty.</summary>
    public string InputFolder => _edition.Files.Folder;

    /// <summary>The page that a file of the input has, or the address at which it is published; null if it has none of its
    /// own.</summary>
    /// <param name="file">Inside the input: <c>glossary/cache.md</c>.</param>
    public SitePath? PageOf(string file)
    {
        _reads?.Note(PageOfFile.Query, file);
        return _edition.Files.PageOf(file);
    }

    /// <summary>The file of the input that has a page or is published at an address, by its path inside the input; null if no
    /// single file does.</summary>
    public string? FileOf(SitePath page)
    {
        _reads?.Note(FileOfPage.Query, page.ToString());
        return _edition.Files.FileOf(page);
    }

    /// <inheritdoc cref="Catalogue.Get"/>
    public T Get<T>(Fact<T> fact) where T : class => _facts.Get(fact);

    /// <inheritdoc cref="Catalogue.Find"/>
    public T? Find<T>(Fact<T> fact) where T : class => _facts.Find(fact);

    /// <inheritdoc cref="Catalogue.All"/>
    public ImmutableArray<T> All<T>(FactList<T> fact) where T : class => _facts.All(fact);

    /// <summary>A detail of a fact. Who asks for that alone is not done again whenever the fact changes.</summary>
    /// <returns>Nothing if the fact is optional and the site has none.</returns>
    /// <exception cref="InvalidOperationException">The step does not say that it needs the fact.</exception>
    public TAnswer? Ask<TFact, TArgument, TAnswer>(Query<TFact, TArgument, TAnswer> query, TArgument argument)
        where TFact : class
        where TArgument : allows ref struct => _facts.Ask(query, argument);
}
